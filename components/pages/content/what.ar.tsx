import { ArticleList } from '../ArticleList.tsx'
import type { ContentProps } from '../about-model.ts'
import { PageLink, Points, Prose, Section } from '../Prose.tsx'
import { useArabicCounts } from './arabic-counts.ts'

export function Content({ facts, onOpenPage, onOpenArticle }: ContentProps) {
  const { articles, articlesInside, entities, claims, evidence } = useArabicCounts(facts)
  return (
    <Prose>
      <p>{facts.description.ar}</p>
      <p>
        الإسناد أن تذكر عمّن أخذت الخبر، واحدًا عن واحد، حتى تبلغ قائله. وكل خط في هذه الشبكة يحمل إسناده،
        وبنقرة واحدة تُفتح الفقرة التي يستند إليها.
      </p>
      <Section title="ما هذا">
        <Points>
          <li>
            {claims} عن أشخاص ودول ووثائق وأسلحة وأحداث ({entities})، تستند إلى {evidence} في {articles}
            {articlesInside}.
          </li>
          <li>مع كل إفادة لفظ المقال نفسه، ومن قائلها، وما درجة ثبوتها، ومتى قيلت.</li>
          <li>وما اختلفت فيه المقالات باقٍ على حاله، لا يُخفى ولا يُرجَّح.</li>
        </Points>
      </Section>
      <Section title="وما ليس هو">
        <Points>
          <li>
            <strong>ليس سجلًّا للحقائق.</strong> يقول الخط إن مقالًا قال كذا، وورود الخبر في مقال لا يجعله صحيحًا.
          </li>
          <li>وليس كاملًا: مقالات قليلة كثقب الباب، وفي غيرها ما يزيد عليها وما يخالفها.</li>
          <li>وليس حكمًا على شخص أو دولة، ولا توقعًا لما سيكون.</li>
          <li>وليس نسخة من المقالات، فهي ملك ناشريها، وعندهم تُقرأ.</li>
          <li>وليس نشرة أخبار، فهو ثابت بين إصدار وإصدار.</li>
        </Points>
      </Section>
      <Section title="المقالات">
        <ArticleList facts={facts} onOpenArticle={onOpenArticle} />
      </Section>
      <p>
        ثم اقرأ:{' '}
        <PageLink to="checking" onOpenPage={onOpenPage}>
          كيف تتحقق من إفادة بنفسك
        </PageLink>
        .
      </p>
    </Prose>
  )
}
