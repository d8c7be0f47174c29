import arabicFont from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url'
import latinFont from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url'
import type { AppContext, Picture } from '#app/commands/app-context.ts'
import { linkOf } from '#app/commands/copy.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { fileName } from '#app/domain/export/export-source.ts'
import type { ViewBase, VisibleGraph } from '#app/domain/visible-graph.ts'
import { dataAddress, drawPng, loadImage } from '#app/platform/draw-png.ts'
import { saveFile } from '#app/platform/save-file.ts'
import { layoutSheet, type PictureSheet } from '#components/takeaway/picture-sheet.ts'
import { paintSheet, sheetSvg } from '#components/takeaway/sheet-svg.ts'
import type { PictureFormat, SavedFile } from '#components/takeaway/take-away-model.ts'
import type { ResolvedCanvasTheme } from '#components/ui/read-canvas-theme.ts'
import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { onPaper } from './draw-for-paper.ts'
import type { SignInPicture } from './to-signs.ts'

export interface PictureWish {
  readonly format: PictureFormat
  readonly isTransparent: boolean
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
  readonly base: ViewBase
  readonly familyWords: Readonly<Record<LineFamily, string>>
  /** Signs that stand in it, with what they mean. */
  readonly signs: readonly SignInPicture[]
}

/** Draws what is shown with title, legend and credit in the colours for paper, and gives it to the reader. */
export async function savePicture(app: AppContext, wish: PictureWish): Promise<SavedFile> {
  const picture = app.picture.current
  if (!picture) return { ok: false }
  const { index, base, format } = wish
  const blob = await onPaper(picture, (theme) =>
    format === 'svg' ? asSvg(app, picture, wish, theme) : asPng(app, picture, wish, theme),
  )
  if (blob === null) return { ok: false }
  const name = fileName(index, format === 'svg' ? 'svg' : 'png', base.kind === 'theme' ? base.id : base.kind)
  saveFile(name, blob)
  return { ok: true, name, losses: [] }
}

type Draw = (
  app: AppContext,
  picture: Picture,
  wish: PictureWish,
  theme: ResolvedCanvasTheme,
) => Promise<Blob | null>

const asSvg: Draw = async (app, picture, wish, theme) => {
  const drawn = await picture.toSvg()
  if (drawn === null) return null
  const sheet = sheetOf(app, wish, theme, drawn)
  const background = wish.isTransparent ? null : theme.background
  const parts = { sheet, layout: layoutSheet(sheet), drawing: drawn.markup, background, fonts: await fonts() }
  return new Blob([sheetSvg(parts)], { type: 'image/svg+xml;charset=utf-8' })
}

const asPng: Draw = async (app, picture, wish, theme) => {
  const scale = wish.format === 'png-2' ? 2 : 1
  const drawn = await loadImage(picture.toPng({ scale, transparent: true }))
  const [width, height] = [drawn.naturalWidth / scale, drawn.naturalHeight / scale]
  const sheet = sheetOf(app, wish, theme, { width, height })
  const layout = layoutSheet(sheet)
  return drawPng({ width: layout.width, height: layout.height, scale }, (context) => {
    if (!wish.isTransparent) {
      context.fillStyle = theme.background
      context.fillRect(0, 0, layout.width, layout.height)
    }
    context.drawImage(drawn, layout.drawing.x, layout.drawing.y, width, height)
    paintSheet(context, layout, sheet.language)
  })
}

function sheetOf(
  app: AppContext,
  wish: PictureWish,
  theme: ResolvedCanvasTheme,
  { width, height }: { readonly width: number; readonly height: number },
): PictureSheet {
  const { text, line, denied, good, warning, accent, background, kinds } = theme
  return {
    ...wordsOf(app, wish),
    drawing: { width, height },
    colours: {
      ...{ text, soft: line, line, denied, onKind: background, kinds },
      signs: { holds: good, partly: warning, fails: denied, mixed: accent, pinned: text },
    },
  }
}

function wordsOf(app: AppContext, { index, visible, base, familyWords, signs }: PictureWish) {
  const words = app.words()
  const { collection, kinds, views } = index.core
  const theme = base.kind === 'theme' ? views.themes.find(({ id }) => id === base.id) : undefined
  const families = new Set(visible.edges.map((id) => index.claims.get(id)?.family))
  const shownKinds = new Set(visible.nodes.map((id) => index.entities.get(id)?.kind))
  return {
    language: words.language,
    title: words.local((theme ?? views.opening).title),
    sentence: words.local((theme ?? views.opening).sentence),
    credit: [
      words.language === 'ar' ? 'إسناد' : 'Isnad',
      `${words.local(collection.title)} ${collection.version} (${words.date(collection.released)})`,
      'CC BY 4.0',
      linkOf(app),
    ].join(' · '),
    families: LINE_FAMILIES.filter((family) => families.has(family)).map((family) => ({
      family,
      word: familyWords[family],
    })),
    signs,
    kinds: kinds
      .filter(({ id }) => shownKinds.has(id))
      .map(({ id, label }) => ({ kind: id, word: words.local(label) })),
  }
}

async function fonts(): Promise<string> {
  const faces = await Promise.all(
    [
      { address: arabicFont, range: 'U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC' },
      { address: latinFont, range: 'U+0000-00FF,U+2000-200B,U+2010-206F,U+2212' },
    ].map(
      async ({ address, range }) =>
        `@font-face{font-family:"Vazirmatn Variable";font-weight:100 900;src:url(${await dataAddress(address, 'font/woff2')}) format("woff2");unicode-range:${range}}`,
    ),
  )
  return faces.join('')
}
