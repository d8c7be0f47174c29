import { useText } from '../../i18n/text-context.tsx'
import type { ContentProps } from '../about-model.ts'
import { Prose, Section, Term, Terms } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  const { date } = useText()
  const changes = facts.record?.changes ?? []
  return (
    <Prose>
      <p>
        بين يديك الإصدار <bdi>{facts.version}</bdi> من «{facts.title.ar}»، الصادر في{' '}
        <bdi>{date(facts.released)}</bdi>.
      </p>
      <p>
        تبقى الروابط على معناها من إصدار إلى إصدار، وما تغيّر اسمه يُهتدى إليه باسمه القديم. ويذكر التوثيق رقم
        الإصدار، ليُرجع إلى الإفادة كما كانت.
      </p>
      <Section title="التغييرات">
        {changes.length === 0 ? (
          <p>هذا هو الإصدار الأول.</p>
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
                {change.what.ar}
              </Term>
            ))}
          </Terms>
        )}
      </Section>
    </Prose>
  )
}
