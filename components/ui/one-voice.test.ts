import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOTS = ['components', 'app/screens', 'app'] as const

/** Files of the views, tests aside. */
const views = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: root !== 'app', encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => join(root, name)),
)

describe('the page', () => {
  it('has one polite voice: no view brings a live region of its own', () => {
    const speaking = views.filter((file) =>
      /aria-live|role="(?:status|log)"|<output/u.test(readFileSync(file, 'utf8')),
    )
    expect(views.length).toBeGreaterThan(50)
    expect(speaking).toEqual([join('components', 'ui', 'LiveRegion.tsx')])
  })
})
