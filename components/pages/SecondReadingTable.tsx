import { useText } from '../i18n/text-context.tsx'
import type { SecondReading } from './about-model.ts'
import { Term, Terms } from './Prose.tsx'

export interface SecondReadingTableProps {
  readonly reading: SecondReading
  readonly words: Readonly<Record<keyof SecondReading, string>>
}

/** The figures of the second reading, as they came out. */
export function SecondReadingTable({ reading, words }: SecondReadingTableProps) {
  const { number, date, local } = useText()
  return (
    <Terms>
      <Term word={words.by}>{local(reading.by)}</Term>
      <Term word={words.on}>
        <bdi>{date(reading.on)}</bdi>
      </Term>
      {(['found', 'known', 'added', 'corrected'] as const).map((figure) => (
        <Term key={figure} word={words[figure]}>
          {number(reading[figure])}
        </Term>
      ))}
    </Terms>
  )
}
