import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { Finder, type FinderItem } from '../ui/Finder.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { MarkedText } from '../ui/MarkedText.tsx'
import css from './SearchPanel.module.css'
import type { MarkedWords, SearchPanelProps, SearchRow } from './search-model.ts'
import { searchAr } from './search-words.ar.ts'
import { searchEn } from './search-words.en.ts'

type SearchWords = ReturnType<typeof searchEn>

const WORDS = { ar: searchAr, en: searchEn } as const

/** Search over everything: entities, claims and paragraphs, each opened by Enter or a click. */
export function SearchPanel(props: SearchPanelProps) {
  const { query, entities, claims, paragraphs, isGrowing, onQuery, onOpen, onClose } = props
  const text = useText()
  const words = WORDS[text.language](text.number)
  const items = (rows: readonly SearchRow[]): readonly FinderItem[] =>
    rows.map((row) => ({
      id: row.id,
      label: heard(row, words),
      content: (
        <Row
          row={row}
          words={words}
          familyWord={row.kind === 'claim' ? text.t.words.family[row.family] : ''}
        />
      ),
    }))
  const count = entities.length + claims.length + paragraphs.length
  return (
    <Finder
      title={words.title}
      placeholder={words.placeholder}
      query={query}
      onQuery={onQuery}
      groups={[
        { id: 'entities', title: words.entities, items: items(entities) },
        { id: 'claims', title: words.claims, items: items(claims) },
        { id: 'paragraphs', title: words.paragraphs, items: items(paragraphs) },
      ]}
      status={statusOf(words, query, count, isGrowing)}
      onAction={onOpen}
      onClose={onClose}
    />
  )
}

function statusOf(words: SearchWords, query: string, count: number, isGrowing: boolean): string {
  if (query.trim() === '') return words.start
  if (isGrowing) return words.growing
  return count === 0 ? words.nothing({ query }) : words.found({ count })
}

function heard(row: SearchRow, words: SearchWords): string {
  switch (row.kind) {
    case 'entity':
      return row.also ? `${row.label.text}, ${words.also} ${row.also.text}` : row.label.text
    case 'claim':
      return row.quote ? `${row.sentence.text} “${row.quote.text}”` : row.sentence.text
    case 'paragraph':
      return `${words.paragraph(row)}: ${row.text.text}`
  }
}

function Row({
  row,
  words,
  familyWord,
}: {
  readonly row: SearchRow
  readonly words: SearchWords
  readonly familyWord: string
}) {
  switch (row.kind) {
    case 'entity':
      return (
        <span className={css.row}>
          <KindMark kind={row.of} />
          <span>
            <Marked words={row.label} />
            {row.also && (
              <span className={css.soft}>
                {words.also} <Marked words={row.also} />
              </span>
            )}
          </span>
        </span>
      )
    case 'claim':
      return (
        <span className={css.row}>
          <span title={familyWord}>
            <LineSample family={row.family} length={28} />
          </span>
          <span>
            <Marked words={row.sentence} />
            {row.quote && (
              <span className={css.quote}>
                «<Marked words={row.quote} />»
              </span>
            )}
          </span>
        </span>
      )
    case 'paragraph':
      return (
        <span className={css.paragraph}>
          <span className={css.soft}>
            {words.paragraph(row)} · {words.ours}
          </span>
          <Marked words={row.text} />
        </span>
      )
  }
}

function Marked({ words: { text, marks, language } }: { readonly words: MarkedWords }) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      <MarkedText text={text} marks={marks.map((span) => ({ mark: 'quote' as const, span }))} />
    </bdi>
  )
}
