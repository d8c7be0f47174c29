import { useText } from '../../i18n/text-context.tsx'
import { ArticleList } from '../ArticleList.tsx'
import type { ContentProps } from '../about-model.ts'
import { PageLink, Points, Prose, Section } from '../Prose.tsx'

export function Content({ facts, onOpenPage, onOpenArticle }: ContentProps) {
  const { number } = useText()
  const { articles, articlesInside, entities, claims, evidence } = facts.counts
  return (
    <Prose>
      <p>{facts.description.en}</p>
      <p>
        <em>Isnad</em> is the Arabic word for the chain by which a report is backed: who heard it from whom.
        Here every line of the graph carries its chain, and one click opens the paragraph it rests on.
      </p>
      <Section title="What it is">
        <Points>
          <li>
            {number(claims)} claims about {number(entities)} people, states, documents, weapons and events,
            resting on {number(evidence)} places in {number(articles)} articles
            {articlesInside > 0 && `, and ${number(articlesInside)} more on the page of another`}.
          </li>
          <li>For each claim: the article’s own words, who says it, how firmly, and when.</li>
          <li>The disagreements of the articles, kept as they are.</li>
        </Points>
      </Section>
      <Section title="What it is not">
        <Points>
          <li>
            <strong>Not a record of what is true.</strong> A line says what an article says. That an article
            reports something makes it reported, not so.
          </li>
          <li>
            Not complete: a handful of articles is a keyhole, and other sources would add and contradict.
          </li>
          <li>Not a judgement on any person or state, and not a forecast.</li>
          <li>Not a copy of the articles: they belong to their publishers, and are read there.</li>
          <li>Not news: it stands still between its versions.</li>
        </Points>
      </Section>
      <Section title="The articles">
        <ArticleList facts={facts} onOpenArticle={onOpenArticle} />
      </Section>
      <p>
        Next:{' '}
        <PageLink to="checking" onOpenPage={onOpenPage}>
          how to check a claim yourself
        </PageLink>
        .
      </p>
    </Prose>
  )
}
