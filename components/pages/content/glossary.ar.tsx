import { LineSample } from '../../ui/LineSample.tsx'
import { Prose, Section, Term, Terms } from '../Prose.tsx'

export function Content() {
  return (
    <Prose>
      <p>يُرسم الخط بحسب صيغة النص، وهذه أسماء الصيغ ومعانيها.</p>
      <Section title="الخطوط الخمسة">
        <Terms>
          <Term mark={<LineSample family="stated" />} word="ورد خبرًا">
            أورده المقال خبرًا بلسانه. أما صحة الخبر فلا يدل عليها الخط.
          </Term>
          <Term mark={<LineSample family="said" />} word="قول منسوب أو رأي">
            نسبه المقال إلى قائل، أو هو رأي صاحبه.
          </Term>
          <Term mark={<LineSample family="planned" />} word="خطة أو طلب">
            أمر مقصود أو موعود أو مطلوب، ولم يقل أحد إنه وقع.
          </Term>
          <Term mark={<LineSample family="conditional" />} word="مشروط أو محتمل">
            لا يكون إلا بشرط، أو قد يكون.
          </Term>
          <Term mark={<LineSample family="denied" />} word="منفيّ">
            قال أحدهم إنه ليس كذلك. ويبقى المنفيّ مذكورًا ليُعرف ما الذي نُفي.
          </Term>
        </Terms>
      </Section>
      <Section title="صيغ القول">
        <Terms>
          <Term word="خبر">«وقّعوا».</Term>
          <Term word="خطة">«سيوقّعون».</Term>
          <Term word="احتمال">«قد يوقّعون».</Term>
          <Term word="مشروط">«يوقّعون إن وافق المجلس».</Term>
          <Term word="طلب">«طلب منهم أن يوقّعوا».</Term>
          <Term word="رأي">«التوقيع هو الصواب».</Term>
        </Terms>
      </Section>
      <Section title="من القائل">
        <Terms>
          <Term word="القائل">أول السلسلة: الشخص أو الجهة التي يُنسب إليها القول أو الخبر.</Term>
          <Term word="قائل لم يُسمَّ">«مسؤول»، «تقارير»: لم يسمّه النص فلم نسمّه.</Term>
          <Term word="نقلًا عن">وكالة أو صحيفة ذكر النص أن الخبر جاء من طريقها.</Term>
          <Term word="الوكالة">صاحبة النص الذي ينشره الناشر.</Term>
          <Term word="الناشر">صاحب الصفحة. فإن لم يُذكر غيره فالقول قوله.</Term>
          <Term word="المصدر">مبدأ الشاهد، أي أول سلسلته. والمقالان عن مصدر واحد يُحسبان مرة واحدة.</Term>
        </Terms>
      </Section>
      <Section title="الكلمة التي تسبق الإفادة">
        <Terms>
          <Term word="(لا شيء)">أوردها نص واحد على الأقل، ولم ينفها غيره من هذه المقالات.</Term>
          <Term word="محلّ خلاف">أثبتها نص ونفاها نص.</Term>
          <Term word="اختُلف في التاريخ، الفاعل، الصياغة …">
            رُويت في موضع آخر على وجه آخر من غير أن تُنفى، ويُذكر ما اختُلف فيه.
          </Term>
          <Term word="نفيٌ من …">ليس في هذه المقالات إلا نفيها.</Term>
          <Term word="خطة، طلب، محتمل، مشروط">لم يقل نص إنها وقعت.</Term>
          <Term word="رأي">لا تقوم إلا على رأي.</Term>
        </Terms>
      </Section>
      <Section title="أسماء أخرى">
        <Terms>
          <Term word="كيان">
            عقدة في الشبكة: شخص أو دولة أو هيئة أو وثيقة أو سلاح أو قوة أو حدث أو مسار أو مكان.
          </Term>
          <Term word="إفادة">خط في الشبكة: علاقة واحدة، في جملة من عندنا.</Term>
          <Term word="شاهد">موضع في مقال تستند إليه الإفادة.</Term>
          <Term word="صياغتنا">ما تقوله الفقرة بكلماتنا، ويُنبَّه عليه دائمًا.</Term>
          <Term word="اقتباس">كلمات من المقال بحروفها، لا تزيد على اثنتي عشرة.</Term>
          <Term word="الأصل">المقال نفسه، في ملف ترفقه أنت.</Term>
        </Terms>
      </Section>
    </Prose>
  )
}
