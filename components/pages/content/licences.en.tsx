import type { ContentProps } from '../about-model.ts'
import { OutLink, Prose, Section, Term, Terms } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  const licence = facts.record?.licence
  return (
    <Prose>
      <p>You may use, change and pass on what is ours. What is not ours stays with its owners.</p>
      <Terms>
        <Term word="Our words in the collection">
          {licence && <OutLink href={licence.url}>{licence.id}</OutLink>}: statements, descriptions,
          restatements, notes. Name the collection and its version.
        </Term>
        <Term word="The program">
          <OutLink href="https://opensource.org/license/mit">MIT</OutLink>
        </Term>
        <Term word="Quotes and headlines">
          They belong to the publishers of the articles, and stand here as short quotations, each with its
          source.
        </Term>
      </Terms>
      <Section title="What others made">
        <Terms>
          <Term word="Vazirmatn, Noto Naskh Arabic">
            Typefaces, <OutLink href="https://openfontlicense.org">SIL Open Font License 1.1</OutLink>
          </Term>
          <Term word="Lucide">
            Icons, <OutLink href="https://lucide.dev/license">ISC</OutLink>
          </Term>
          <Term word="React, Cytoscape.js, graphology, Zustand, noble-hashes">Libraries, MIT</Term>
          <Term word="React Aria">Library, Apache 2.0</Term>
        </Terms>
      </Section>
    </Prose>
  )
}
