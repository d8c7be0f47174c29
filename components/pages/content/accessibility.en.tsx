import type { ContentProps } from '../about-model.ts'
import { PageLink, Points, Prose, Section } from '../Prose.tsx'

export function Content({ onOpenPage }: ContentProps) {
  return (
    <Prose>
      <p>
        Whoever cannot see or use the picture should reach the same claims and the same proofs. We aim at WCAG
        2.2, level AA. This page says what was tested and what was not.
      </p>
      <Section title="What was made for it">
        <Points>
          <li>The list holds every claim of the picture as a sentence, with its status in words.</li>
          <li>
            Everything works with the keyboard alone; what is open is told by its heading, and Escape leads
            back.
          </li>
          <li>
            Kinds differ by shape, icon and colour; lines by dash, word and colour: never by colour alone.
          </li>
          <li>Each passage says its language and direction, so that a screen reader changes its voice.</li>
          <li>
            Light and dark colours, forced colours, large type, reduced motion: as your device says, or as you
            set.
          </li>
          <li>Below 720 pixels list, graph and proof come one at a time.</li>
        </Points>
      </Section>
      <Section title="What was tested">
        <Points>
          <li>
            Automatic checks with axe: opening view, whole graph, proofs (also contested, conditional, with
            the article), card, outline, article, menus, settings, help, error report, unknown addresses and
            these pages; in both languages, wide and narrow, light and dark.
          </li>
          <li>
            Scripted journeys in Chromium with the keyboard alone: through list, outline, graph, hints and
            proofs, and back to where one was; every node and line of the test picture is reached.
          </li>
          <li>What is announced: one voice for the page, each step told once.</li>
          <li>
            Forced colours, text at 200 % and a width of 320 pixels, in Chromium; kinds and lines in greyscale
            and in simulated colour blindness, by calculation.
          </li>
          <li>One short journey in Firefox: opening view, three proofs, labels, both languages.</li>
        </Points>
      </Section>
      <Section title="What was not">
        <Points>
          <li>No person has yet gone through it with NVDA, JAWS, VoiceOver or TalkBack.</li>
          <li>Safari was not part of these tests, and Firefox only with that one journey.</li>
          <li>No test with readers who have dyslexia or low vision.</li>
        </Points>
      </Section>
      <Section title="Known gaps">
        <Points>
          <li>The picture itself is a drawing; who does not see it uses the list, which says the same.</li>
          <li>The articles are Arabic. English readers get our restatement, and quotes in Arabic.</li>
        </Points>
        <p>
          If something keeps you out, tell the curators with the text that “Report an error” makes. The keys
          stand{' '}
          <PageLink to="keys" onOpenPage={onOpenPage}>
            on their own page
          </PageLink>
          .
        </p>
      </Section>
    </Prose>
  )
}
