/** ISO 8859-1 from U+00A0 on, by the names of HTML 4. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** The rest of what pages write by name in running text. */
const OTHERS: Readonly<Record<string, number>> = {
  quot: 0x22,
  amp: 0x26,
  apos: 0x27,
  lt: 0x3c,
  gt: 0x3e,
  OElig: 0x152,
  oelig: 0x153,
  Scaron: 0x160,
  scaron: 0x161,
  Yuml: 0x178,
  circ: 0x2c6,
  tilde: 0x2dc,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  dagger: 0x2020,
  bull: 0x2022,
  hellip: 0x2026,
  permil: 0x2030,
  prime: 0x2032,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  euro: 0x20ac,
  trade: 0x2122,
  larr: 0x2190,
  rarr: 0x2192,
  minus: 0x2212,
  lpar: 0x28,
  rpar: 0x29,
  comma: 0x2c,
  period: 0x2e,
  colon: 0x3a,
  semi: 0x3b,
  sol: 0x2f,
  num: 0x23,
  NewLine: 0x0a,
  Tab: 0x09,
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ...Object.entries(OTHERS).map(([name, code]) => [name, String.fromCodePoint(code)] as const),
])

/** What browsers take the numbers 128 to 159 for: Windows-1252. 0 where that has nothing. */
const C1 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
] as const

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,16})|#([0-9]{1,16})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/gu

/**
 * Character references of HTML in their characters. Only those of the language are known: what a document declares
 * for itself is never expanded, so nothing can grow. Unknown names stay as they stand.
 */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return NAMED.get(name) ?? whole
        return charOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      })
    : text

function charOf(code: number): string {
  const mapped = code >= 0x80 && code <= 0x9f ? (C1[code - 0x80] ?? 0) : code
  const isChar = mapped > 0 && mapped <= 0x10ffff && (mapped < 0xd800 || mapped > 0xdfff)
  return isChar ? String.fromCodePoint(mapped) : '\uFFFD'
}
