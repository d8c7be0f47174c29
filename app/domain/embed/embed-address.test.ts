import { describe, expect, it } from 'vitest'
import { embedCode, readEmbedAddress, writeEmbedAddress } from './embed-address.ts'

describe('the address of an embedded picture', () => {
  it.each([
    ['', null, ''],
    ['#/', null, '#/'],
    ['#/claim/a?lang=ar', null, '#/claim/a?lang=ar'],
    ['#/claim/a?lang=ar&scheme=dark', 'dark', '#/claim/a?lang=ar'],
    ['#/?scheme=light&show=all', 'light', '#/?show=all'],
    ['#/?scheme=dark', 'dark', '#/'],
    ['#/?scheme=purple', null, '#/'],
    ['#/?scheme=light&scheme=dark', 'dark', '#/'],
  ])('%s asks for %s and shows %s', (asked, scheme, hash) => {
    expect(readEmbedAddress(asked)).toEqual({ scheme, hash })
  })

  it.each([
    { scheme: null, hash: '#/entity/a' },
    { scheme: 'dark' as const, hash: '#/entity/a' },
    { scheme: 'light' as const, hash: '#/entity/a?lang=en' },
  ])('is read as it was written: %o', (address) => {
    expect(readEmbedAddress(writeEmbedAddress(address))).toEqual(address)
  })
})

describe('the code of an embedded picture', () => {
  const wish = { title: 'إسناد', size: 'middle', scheme: null } as const

  it('leads to the embedded page beside the page, at the same place', () => {
    const link = 'https://example.org/isnad/#/claim/a/b?lang=ar'
    expect(embedCode({ ...wish, link })).toContain(
      'src="https://example.org/isnad/embed.html#/claim/a/b?lang=ar"',
    )
    expect(embedCode({ ...wish, link: 'https://example.org/isnad/index.html#/' })).toContain(
      'src="https://example.org/isnad/embed.html#/"',
    )
  })

  it('asks for light or dark where that is chosen', () => {
    const code = embedCode({ ...wish, link: 'https://example.org/#/?lang=ar', scheme: 'dark' })
    expect(code).toContain('#/?lang=ar&amp;scheme=dark"')
  })

  it('is one element, whatever the title is made of', () => {
    const code = embedCode({ ...wish, link: 'https://example.org/#/', title: '"><script>alert(1)</script>&' })
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"')
    expect(code.match(/</g)).toHaveLength(2)
  })

  it('has a height for each size, and no style that a strict page refuses', () => {
    const heights = (['low', 'middle', 'high'] as const).map(
      (size) => /height="(\d+)"/.exec(embedCode({ ...wish, size, link: 'https://example.org/#/' }))?.[1],
    )
    expect(heights).toEqual(['420', '560', '760'])
    expect(embedCode({ ...wish, link: 'https://example.org/#/' })).not.toContain('style')
  })
})
