import type { ContentProps } from '../about-model.ts'
import { Points, Prose, Section } from '../Prose.tsx'
import { WipeButton } from '../WipeButton.tsx'

export function Content({ onWipe }: ContentProps) {
  return (
    <Prose>
      <p>لا يغادر جهازَك شيء مما تفعله هنا. لا حساب، ولا ملفات تعريف، ولا عدّ للزوار.</p>
      <Section title="أين يبقى كل شيء">
        <Points>
          <li>
            <strong>المقالات التي ترفقها</strong> تبقى في ذاكرة هذه الصفحة وتزول بإغلاقها، فلا تُخزَّن ولا تُرسل.
          </li>
          <li>
            <strong>إعداداتك</strong> (اللغة والأرقام والألوان والحركة ومفاتيح الحرف الواحد وما رأيته من
            التلميحات) يحفظها متصفحك في هذا الجهاز لتجدها حين تعود.
          </li>
          <li>
            <strong>عنوان الصفحة</strong> فيه ما تنظر إليه، وليس فيه شيء مما ترفقه. وهو بعد علامة # فلا يراه
            حتى من يستضيف الصفحة.
          </li>
          <li>
            <strong>روابط الناشرين</strong> لا تُفتح إلا إذا نقرتها. وعندئذ يرى الناشر زيارتك، ولا يرى من أين
            جئت.
          </li>
        </Points>
      </Section>
      <Section title="من يعلم أنك كنت هنا">
        <p>
          من يستضيف هذه الملفات يرى، كما في كل صفحة، أن جهازك جلبها. أما الصفحة نفسها فلا تطلب شيئًا من موضع
          آخر، وتعمل بلا شبكة بعد تحميلها.
        </p>
      </Section>
      <Section title="محو كل شيء">
        <p>يمحو إعداداتك من هذا المتصفح، والمقالات المرفقة من هذه الصفحة.</p>
        <WipeButton label="امحُ كل ما في هذا الجهاز" done="مُحي." onWipe={onWipe} />
      </Section>
    </Prose>
  )
}
