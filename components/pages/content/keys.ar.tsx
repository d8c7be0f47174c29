import type { ContentProps } from '../about-model.ts'
import { KeyTable } from '../KeyTable.tsx'
import { Points, Prose, Section } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  return (
    <Prose>
      <p>كل ما هنا تبلغه بلوحة المفاتيح وحدها، وبالفأرة وحدها، وباللمس وحده.</p>
      <KeyTable keys={facts.keys} headings={{ key: 'المفتاح', does: 'عمله' }} />
      <Section title="مما ينفع">
        <Points>
          <li>
            العبرة بموضع المفتاح لا بالحرف المرسوم عليه، فهي تعمل ولوحة المفاتيح عربية كما تعمل وهي لاتينية.
          </li>
          <li>مفاتيح الحرف الواحد تتوقف ما دمت تكتب، ولك أن تعطّلها من الإعدادات.</li>
          <li>المفتاح Tab يمرّ بك في الصفحة ويدخل بك إلى الشبكة، وEscape يعود بك خطوة خطوة.</li>
        </Points>
      </Section>
    </Prose>
  )
}
