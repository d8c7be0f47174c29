import { decodeReferences } from './html-entities.ts'

/** Elements whose content is no text of the page, or not of its article. */
const DROPPED = new Set(
  'script style template noscript noembed noframes iframe object audio video canvas svg math select textarea button nav title head'.split(
    ' ',
  ),
)

/** Of those, the ones in which `<` begins nothing but their own end. */
const RAW = new Set('script style noscript noembed noframes iframe textarea title xmp'.split(' '))

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
)

interface Scan {
  readonly html: string
  readonly lines: string[]
  line: string
  at: number
  /** The element whose content is passed over, how many of its name are open, and where it began. */
  dropped: { readonly name: string; readonly from: number; depth: number } | null
  /** Elements that were never closed: their content is the page's after all. */
  readonly kept: Set<string>
  preformatted: number
}

/**
 * The text of a page: one line a block, `<br>` ends a line. A tokeniser of its own, so that no document is made of it:
 * nothing can run, load or be looked up. Linear in the length; broken markup gives what text there is.
 */
export function htmlText(html: string): string {
  const scan: Scan = {
    html,
    lines: [],
    line: '',
    at: 0,
    dropped: null,
    kept: new Set(),
    preformatted: 0,
  }
  while (scan.at < html.length) {
    step(scan)
    if (scan.at >= html.length && scan.dropped !== null) keepAfterAll(scan)
  }
  endLine(scan)
  return scan.lines.join('\n')
}

/** Text up to the next tag, then the tag. */
function step(scan: Scan): void {
  const { html, at } = scan
  const open = html.indexOf('<', at)
  addText(scan, open < 0 ? html.slice(at) : html.slice(at, open))
  if (open < 0) {
    scan.at = html.length
    return
  }
  const next = html[open + 1] ?? ''
  if (/[a-z]/i.test(next)) takeStart(scan, open)
  else if (next === '/' && /[a-z]/i.test(html[open + 2] ?? '')) takeEnd(scan, open)
  else if (next === '!' || next === '?' || next === '/') scan.at = afterComment(html, open)
  else {
    addText(scan, '<')
    scan.at = open + 1
  }
}

function takeStart(scan: Scan, open: number): void {
  const name = nameAt(scan.html, open + 1)
  const end = tagEnd(scan.html, open + 1 + name.length)
  scan.at = end
  if (scan.dropped !== null) {
    if (name === scan.dropped.name) scan.dropped.depth += 1
    if (RAW.has(name)) skipRaw(scan, name)
    return
  }
  if (BLOCKS.has(name)) endLine(scan)
  if (name === 'pre') scan.preformatted += 1
  if (!DROPPED.has(name) || scan.kept.has(name)) return
  // An element of SVG or MathML may close itself; one of HTML may not.
  if ((name === 'svg' || name === 'math') && scan.html[end - 2] === '/') return
  scan.dropped = { name, from: end, depth: 1 }
  if (RAW.has(name)) skipRaw(scan, name)
}

function takeEnd(scan: Scan, open: number): void {
  const name = nameAt(scan.html, open + 2)
  scan.at = tagEnd(scan.html, open + 2 + name.length)
  if (scan.dropped !== null) {
    if (name === scan.dropped.name) scan.dropped.depth -= 1
    if (scan.dropped.depth === 0) {
      scan.dropped = null
      // What was dropped stood between two words.
      addText(scan, ' ')
    }
    return
  }
  if (name === 'pre') scan.preformatted = Math.max(0, scan.preformatted - 1)
  if (BLOCKS.has(name)) endLine(scan)
}

/** To the end tag of a raw element; without one, all that follows is its content. */
function skipRaw(scan: Scan, name: string): void {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = scan.at
  scan.at = close.exec(scan.html)?.index ?? scan.html.length
}

/** The page ended inside a dropped element: it was never closed. Once for each name, so that this ends. */
function keepAfterAll(scan: Scan): void {
  if (scan.dropped === null) return
  const { name, from } = scan.dropped
  scan.dropped = null
  scan.kept.add(name)
  // What a script or style says is never text.
  if (name !== 'script' && name !== 'style') scan.at = from
}

function addText(scan: Scan, text: string): void {
  if (text === '' || scan.dropped !== null) return
  const decoded = decodeReferences(text)
  if (scan.preformatted === 0) {
    scan.line += decoded.replace(/[\t\n\f\r ]+/g, ' ')
    return
  }
  const [first = '', ...others] = decoded.split(/\r\n|[\n\r]/)
  scan.line += first
  for (const line of others) {
    endLine(scan)
    scan.line = line
  }
}

function endLine(scan: Scan): void {
  const line = scan.line.replace(/ {2,}/g, ' ').trim()
  if (line !== '') scan.lines.push(line)
  scan.line = ''
}

function nameAt(html: string, at: number): string {
  const name = /[^\s/>]*/y
  name.lastIndex = at
  return (name.exec(html)?.[0] ?? '').slice(0, 64).toLowerCase()
}

/** After the `>` that ends a tag; one between quotes of an attribute does not. */
function tagEnd(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const mark = nextOf(html, at)
    if (mark < 0) return html.length
    if (html[mark] === '>') return mark + 1
    // A quote opens a value after an equals sign only.
    const isValue = /=\s*$/.test(html.slice(Math.max(from, mark - 20), mark))
    const close = isValue ? html.indexOf(html[mark] ?? '"', mark + 1) : mark
    if (close < 0) return html.length
    at = close + 1
  }
  return html.length
}

function nextOf(html: string, at: number): number {
  const mark = /["'>]/g
  mark.lastIndex = at
  return mark.exec(html)?.index ?? -1
}

/** After a comment, a doctype, a processing instruction, or what the language takes for a comment. */
function afterComment(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    // `<!-->` and `<!--->` are whole comments.
    if (html.startsWith('>', open + 4)) return open + 5
    if (html.startsWith('->', open + 4)) return open + 6
    const close = html.indexOf('-->', open + 4)
    return close < 0 ? html.length : close + 3
  }
  const close = html.indexOf('>', open)
  return close < 0 ? html.length : close + 1
}
