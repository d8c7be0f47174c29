import { fc, it as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { htmlText } from './html-text.ts'

describe('the text of a page', () => {
  it.each([
    ['blocks are lines', '<p>أول</p><p>ثان</p><div>ثالث</div>', 'أول\nثان\nثالث'],
    ['a line break ends a line', 'قبل<br>بعد<br/>آخر', 'قبل\nبعد\nآخر'],
    ['inline elements do not', '<p>كل<b>مة</b> <i>واحدة</i></p>', 'كلمة واحدة'],
    ['white space of the source is one space', '<p>أول\n   ثان\t\tثالث</p>', 'أول ثان ثالث'],
    ['preformatted lines stay', '<pre>أول\nثان</pre>', 'أول\nثان'],
    ['scripts and styles are no text', 'أ<script>if (a<b) "</p>"</script><style>p{}</style>ب', 'أ ب'],
    ['menus are left out', '<nav><ul><li>الرئيسية</li></ul></nav><p>الخبر</p>', 'الخبر'],
    ['a menu within a menu too', '<nav>أ<nav>ب</nav>ج</nav><p>الخبر</p>', 'الخبر'],
    [
      'a menu that is never closed does not swallow the page',
      '<nav><p>قائمة</p><p>الخبر</p>',
      'قائمة\nالخبر',
    ],
    ['comments are no text', 'أ<!-- <p>سر</p> -->ب<!-->ج<!--->د', 'أبجد'],
    ['a comment that never ends', 'أ<!-- ب', 'أ'],
    ['references', '&laquo;أ&raquo;&nbsp;&#1576;&#x62A;&amp;lt;&quot;', '«أ»\u00a0بت&lt;"'],
    [
      'references without a semicolon, unknown ones, impossible ones',
      '&amp &nosuch; &#0;&#xD800;',
      '& &nosuch; \uFFFD\uFFFD',
    ],
    ['numbers that mean Windows-1252', '&#147;أ&#148;', '“أ”'],
    ['a greater-than within an attribute', '<p title="a > b">نص</p>', 'نص'],
    ['a quote that no equals sign precedes', `<p it's>نص</p>`, 'نص'],
    ['a quote that never ends', 'قبل<p title="x>نص', 'قبل'],
    ['less-than signs that begin no tag', '2 < 3 <4 <', '2 < 3 <4 <'],
    ['cells are lines', '<table><tr><td>أ</td><td>ب</td></tr></table>', 'أ\nب'],
    ['a drawing that closes itself', '<svg/>نص', 'نص'],
    ['names in capitals', '<P>أ</P><SCRIPT>x</SCRIPT><P>ب</P>', 'أ\nب'],
    ['a declaration and an instruction', '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "b">]>نص', ']>نص'],
  ])('%s', (_, html, text) => {
    expect(htmlText(html)).toBe(text)
  })

  it('never expands what a document declares for itself', () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;&b;</p>'
    expect(htmlText(bomb)).toContain('&b;&b;')
  })

  it.each([
    ['open tags', '<div>'.repeat(200_000)],
    ['begun tags', '<a '.repeat(200_000)],
    ['open comments', '<!--'.repeat(200_000)],
    ['unclosed scripts', '<script>'.repeat(100_000)],
    ['unclosed menus', '<nav>'.repeat(100_000)],
    ['unclosed values', '<a href="'.repeat(100_000)],
    ['apostrophes', `<a ${"'".repeat(400_000)}`],
    ['references begun', '&'.repeat(400_000)],
    ['digits of a reference', `&#${'9'.repeat(400_000)};`],
    ['one name without end', `<${'a'.repeat(400_000)}`],
  ])('takes time in proportion to its length: %s', (_, html) => {
    const start = performance.now()
    htmlText(html)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  property.prop([fc.string({ unit: 'binary', maxLength: 300 })])('reads anything', (html) => {
    expect(typeof htmlText(html)).toBe('string')
  })

  property.prop([fc.array(fc.stringMatching(/^[ء-ي][ء-ي ]{0,20}[ء-ي]$/), { minLength: 1, maxLength: 8 })])(
    'gives the paragraphs that were put in',
    (lines) => {
      const html = `<html><body>${lines.map((line) => `<p class="a">${line}</p>`).join('\n')}</body></html>`
      expect(htmlText(html)).toBe(lines.map((line) => line.replace(/ {2,}/g, ' ')).join('\n'))
    },
  )
})
