import type { SecondReading } from '#graph-data/schema/collection.ts'
import { useText } from '../i18n/text-context.tsx'
import { Term, Terms } from './Prose.tsx'

export interface SecondReadingTableProps {
  readonly reading: SecondReading
  readonly words: {
    readonly by: string
    readonly on: string
    readonly first: string
    readonly second: string
    readonly shared: string
    readonly added: string
    readonly struck: string
    readonly weakened: string
    readonly changed: string
    readonly mode: string
    readonly voice: string
    readonly agreement: (p: { readonly share: string; readonly n: string; readonly alpha: string }) => string
  }
}

/** The figures of the second reading, as they came out, and the remarks that belong to them. */
export function SecondReadingTable({ reading, words }: SecondReadingTableProps) {
  const { number, percent, date, local } = useText()
  const { relations, mode, voice } = reading
  const agreement = ({ n, raw, alpha }: SecondReading['mode']) =>
    words.agreement({ share: percent(raw), n: number(n), alpha: number(alpha) })
  return (
    <>
      <Terms>
        <Term word={words.by}>{local(reading.by)}</Term>
        <Term word={words.on}>
          <bdi>{date(reading.date)}</bdi>
        </Term>
        <Term word={words.first}>{number(relations.first)}</Term>
        <Term word={words.second}>{number(relations.second)}</Term>
        <Term word={words.shared}>{number(relations.shared)}</Term>
        <Term word={words.added}>{number(relations.addedFromSecond)}</Term>
        <Term word={words.struck}>{number(relations.struck)}</Term>
        <Term word={words.weakened}>{number(relations.weakened)}</Term>
        <Term word={words.changed}>{number(relations.changed)}</Term>
        <Term word={words.mode}>{agreement(mode)}</Term>
        <Term word={words.voice}>{agreement(voice)}</Term>
      </Terms>
      <p>{local(reading.remarks)}</p>
    </>
  )
}
