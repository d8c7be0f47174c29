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
          <p>{record.method.ar}</p>
          <Section title="من أعدّها">
            <p>{list(record.curators.map(local))}</p>
          </Section>
          {record.selection !== null && (
            <Section title="لماذا هذه المقالات">
              <p>{record.selection.ar}</p>
            </Section>
          )}
        </>
      )}
      <Section title="كيف تنشأ الإفادة">
        <Points steps>
          <li>يُقرأ كل مقال فقرةً فقرة، وكل فقرة في متنه إما أُخذ منها شيء وإما ذُكر سبب تركها.</li>
          <li>
            إذا ربطت الفقرة بين شيئين صار الربط إفادة: من فعل، وماذا فعل، وبمن؛ ومعها المكان والمخاطَب والعدد
            والشرط والتاريخ إن ذكرها النص.
          </li>
          <li>
            ثم يُكتب شاهدها: رقم الفقرة، واقتباس لا يزيد على اثنتي عشرة كلمة، ومن المتكلم، وعمّن نُقل، وبأي صيغة.
          </li>
          <li>وإذا قال مقال آخر الشيء نفسه فهو شاهد ثانٍ، لا خط ثانٍ.</li>
          <li>وإذا اختلف نصّان بقيت الإفادتان، وسُمّي وجه الخلاف بينهما.</li>
          <li>ثم يقابل برنامجٌ كل اقتباس بالمقال حرفًا بحرف، ويرفض ما لا يطابقه.</li>
        </Points>
      </Section>
      <Section title="ما معنى الخط">
        <Points>
          <li>يصل الخط بين شيئين لأن فقرة وصلت بينهما، ولا يُستنتج شيء من مجرد التجاور.</li>
          <li>ويدل شكله على صيغة النص، من الخبر الصريح إلى النفي، ولا يدل على صحة الخبر.</li>
          <li>ويزداد سُمكه بزيادة المصادر المستقلة. وصحيفتان تنقلان عن مسؤول واحد مصدر واحد لا مصدران.</li>
          <li>وما طُلب لم يُتفق عليه، وما يُحتمل لم يُقرَّر، وما قُرِّر لم يقع بعد.</li>
        </Points>
        <p>
          وتجد شرح الكلمات واحدة واحدة في{' '}
          <PageLink to="glossary" onOpenPage={onOpenPage}>
            معاني الكلمات
          </PageLink>
          .
        </p>
      </Section>
      {record?.secondReading && (
        <Section title="القراءة الثانية">
          <p>قرأ المقالاتِ مرة ثانية قارئ لا يعلم ما انتهت إليه القراءة الأولى، واحتُكم في كل فرق إلى النص.</p>
          <SecondReadingTable
            reading={record.secondReading}
            words={{
              by: 'من قرأ',
              on: 'التاريخ',
              first: 'علاقات القراءة الأولى',
              second: 'علاقات القراءة الثانية',
              shared: 'ما وجدته القراءتان',
              added: 'ما أُضيف من الثانية',
              struck: 'ما حُذف',
              weakened: 'ما خُفِّف',
              changed: 'ما عُدِّل على وجه آخر',
              mode: 'صيغة القول',
              voice: 'صاحب القول',
              agreement: ({ share, n, alpha }) =>
                `اتفقتا في ${share} من العلاقات وعددها ${n} (ألفا كريبندورف ${alpha})`,
            }}
          />
        </Section>
      )}
      <Section title="حدودها">
        <Points>
          <li>مقالات قليلة بلغة واحدة، اختيرت اختيارًا؛ فلا يُبنى على كثرة ذكر الشيء فيها حكم.</li>
          <li>بعضها مترجم آليًّا، وقد أُشير إليه، وقد تخطئ فيه الأسماء.</li>
          <li>وبعضها لا يذكر تاريخه، فبيّنّا من أين أخذنا التاريخ.</li>
          <li>وصوغ الجملة إفادةً ضرب من التفسير، ولذلك جُعلت فقرتها على بُعد نقرة واحدة.</li>
        </Points>
      </Section>
    </Prose>
  )
}
