import { useText } from '../../i18n/text-context.tsx'
import type { ContentProps } from '../about-model.ts'
import { PageLink, Points, Prose, Section } from '../Prose.tsx'
import { SecondReadingTable } from '../SecondReadingTable.tsx'

export function Content({ facts, onOpenPage }: ContentProps) {
  const { list, local } = useText()
  const { record } = facts
  return (
    <Prose>
      {record !== null && (
        <>
          <p>{record.method.en}</p>
          <Section title="Who">
            <p>{list(record.curators.map(local))}</p>
          </Section>
          {record.selection !== null && (
            <Section title="Why these articles">
              <p>{record.selection.en}</p>
            </Section>
          )}
        </>
      )}
      <Section title="How a claim comes about">
        <Points steps>
          <li>
            Each article is read paragraph by paragraph. Every paragraph of its body is used or says why not.
          </li>
          <li>
            A relation between two things becomes a claim: who, does what, to whom; with place, addressee,
            number, condition and date where the text gives them.
          </li>
          <li>
            Its evidence is written down: the paragraph, a quote of at most twelve words, who speaks, through
            whom it came, and how firmly it is said.
          </li>
          <li>A second article that says the same is a second piece of evidence, not a second line.</li>
          <li>Where two texts differ, both claims stay, and the difference is given a name.</li>
          <li>
            A program then checks every quote against the article, letter by letter, and refuses what does not
            fit.
          </li>
        </Points>
      </Section>
      <Section title="What a line means">
        <Points>
          <li>A line joins two things because a paragraph joins them; nothing is guessed from nearness.</li>
          <li>Its drawing says how firm the text is, from stated to denied: never how true it is.</li>
          <li>
            It grows thicker with independent origins. Two papers that quote one official are one origin, not
            two.
          </li>
          <li>What was asked for is not agreed, what may be is not planned, what is planned is not done.</li>
        </Points>
        <p>
          The words are explained one by one in{' '}
          <PageLink to="glossary" onOpenPage={onOpenPage}>
            words and lines
          </PageLink>
          .
        </p>
      </Section>
      {record?.secondReading && (
        <Section title="The second reading">
          <p>
            The articles were read a second time by a reader who did not know the result of the first. Every
            difference was settled by the text.
          </p>
          <SecondReadingTable
            reading={record.secondReading}
            words={{
              by: 'Who',
              on: 'Date',
              first: 'Relations, first reading',
              second: 'Relations, second reading',
              shared: 'Found by both',
              added: 'Added from the second',
              struck: 'Struck out',
              weakened: 'Made weaker',
              changed: 'Changed otherwise',
              mode: 'How firmly it is said',
              voice: 'Who says it',
              agreement: ({ share, n, alpha }) =>
                `the same in ${share} of ${n} relations (Krippendorff’s alpha ${alpha})`,
            }}
          />
        </Section>
      )}
      <Section title="Limits">
        <Points>
          <li>
            Few articles, in one language, chosen and not drawn by lot: what is frequent here says nothing.
          </li>
          <li>Some are machine translations, marked so; names in them can be wrong.</li>
          <li>Some give no date of their own; then we say where the date comes from.</li>
          <li>
            To put a sentence into a claim is to interpret. That is why the paragraph is one click away.
          </li>
        </Points>
      </Section>
    </Prose>
  )
}
