import type { ContentProps } from '../about-model.ts'
import { PageLink, Points, Prose, Section } from '../Prose.tsx'

export function Content({ onOpenPage }: ContentProps) {
  return (
    <Prose>
      <p>Do not believe a line; open it. It takes one click, and a minute of reading.</p>
      <Section title="In four looks">
        <Points steps>
          <li>
            <strong>Stop.</strong> Click a line, or a row of the list. Read the claim with the word before it:
            “Planned”, “Denied by …”. What exactly is asserted, and by whom?
          </li>
          <li>
            <strong>Investigate.</strong> Look at publisher, date, kind of paragraph. A headline, a caption or
            a machine summary is weaker than the body of the text.
          </li>
          <li>
            <strong>Find the others.</strong> How many independent origins stand for it, who disagrees, what
            does this paragraph leave unsaid?
          </li>
          <li>
            <strong>Trace.</strong> Read the paragraph itself, in its context: attach the article, or open its
            public page.
          </li>
        </Points>
      </Section>
      <Section title="With the article at hand">
        <Points>
          <li>Save the article as a plain text file and drop it anywhere on this page.</li>
          <li>
            The page finds out by fingerprints which article it is, and says of each paragraph and each quote:
            stands there letter for letter, differs in spelling only, or is not there.
          </li>
          <li>“Not checked” is not “not found”: it says that no article is attached yet.</li>
          <li>The verdict is computed in front of you. Change a word in your file, and it changes.</li>
        </Points>
      </Section>
      <Section title="If you find a mistake">
        <Points>
          <li>
            “Report an error” under each proof makes a text with all that a curator needs. Copy and send it.
          </li>
          <li>“Copy link” leads others to the very same paragraph, in your language.</li>
        </Points>
        <p>
          Why a claim is written as it is, is told in{' '}
          <PageLink to="method" onOpenPage={onOpenPage}>
            how it was made
          </PageLink>
          .
        </p>
      </Section>
    </Prose>
  )
}
