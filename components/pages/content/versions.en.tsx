import { useText } from '../../i18n/text-context.tsx'
import type { ContentProps } from '../about-model.ts'
import { Prose, Section, Term, Terms } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  const { date } = useText()
  const changes = facts.record?.changes ?? []
  return (
    <Prose>
      <p>
        You are reading version <bdi>{facts.version}</bdi> of “{facts.title.en}”, released{' '}
        <bdi>{date(facts.released)}</bdi>.
      </p>
      <p>
        Addresses keep their meaning from version to version; what was renamed is still found by its old name.
        A citation names the version, so that a claim can be looked up as it stood.
      </p>
      <Section title="Changes">
        {changes.length === 0 ? (
          <p>This is the first version.</p>
        ) : (
          <Terms>
            {changes.map((change) => (
              <Term
                key={change.version}
                word={
                  <>
                    <bdi>{change.version}</bdi> · <bdi>{date(change.date)}</bdi>
                  </>
                }
              >
                {change.what.en}
              </Term>
            ))}
          </Terms>
        )}
      </Section>
    </Prose>
  )
}
