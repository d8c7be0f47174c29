import type { Page } from '@playwright/test'
import { givePromiseParts } from '#app/platform/documents/read-pdf.ts'
import { skeleton } from '#graph-data/text/skeleton.ts'

/** Paper less its margins, in CSS pixels. */
const WIDTHS = { a4: Math.floor(((210 - 28) / 25.4) * 96), letter: Math.floor((8.5 - 28 / 25.4) * 96) }

export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

export const toPdf = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: false })

/** What stands out of the sheet at its sides, or is cut by the box it stands in. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const told: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const { parentElement: parent } = node
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.visually-hidden, [class*="visually-hidden"]')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.left < -1 || box.right > width + 1) told.push(`out of the sheet: ${words.slice(0, 40)}`)
      }
      for (let frame: Element | null = parent; frame; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame)
        const isCut = (how: string, is: number, has: number) =>
          /hidden|auto|scroll|clip/.test(how) && is > has + 1
        if (isCut(overflowY, frame.scrollHeight, frame.clientHeight)) told.push(`cut: ${words.slice(0, 40)}`)
        if (isCut(overflowX, frame.scrollWidth, frame.clientWidth)) told.push(`cut: ${words.slice(0, 40)}`)
      }
    }
    return [...new Set(told)]
  })

export async function asPaper(page: Page, paper: keyof typeof WIDTHS = 'a4'): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: WIDTHS[paper], height: 1020 })
}

/** A page of a PDF: its size in points, and its text as the skeleton of what stands on it, line after line. */
export interface PaperPage {
  readonly size: readonly [width: number, height: number]
  readonly text: string
}

/**
 * Reads a PDF of Chromium. Arabic comes letter by letter from the left: taken from the other end it reads as written;
 * lines of another direction lose their order, so that only Arabic can be looked for.
 */
export async function readPdf(pdf: Buffer): Promise<readonly PaperPage[]> {
  givePromiseParts()
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await loading.promise
  const pages: PaperPage[] = []
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const { items } = await page.getTextContent()
    const lines: string[][] = [[]]
    for (const item of items) {
      if (!('str' in item)) continue
      lines.at(-1)?.unshift(item.str)
      if (item.hasEOL) lines.push([])
    }
    const text = lines.map((line) => line.join('')).join(' ')
    pages.push({ size: [right - left, top - bottom], text: skeleton(text.normalize('NFKC')) })
  }
  await loading.destroy()
  return pages
}
