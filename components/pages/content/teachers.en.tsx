import type { ContentProps } from '../about-model.ts'
import { LessonPlans } from '../LessonPlans.tsx'
import { PageLink, Points, Prose, Section } from '../Prose.tsx'

export function Content({ facts, teaching: handlers, onOpenPage }: ContentProps) {
  const { teaching } = facts
  return (
    <Prose>
      <p>
        A story leads a class through the graph, one picture at a time, and opens the paragraph when somebody
        doubts. Nobody needs an account, nothing about your pupils is asked or stored, and once the page has
        loaded it goes on without a network.
      </p>
      <Section title="Before the lesson">
        <Points steps>
          <li>Go through the story once, with the teacher’s copy beside it: your notes, and our readings.</li>
          <li>
            Print the sheets: “Claim, support, question” to write on, “Sheet for the class” to take home. In
            Arabic, English or both; black and white will do.
          </li>
          <li>
            Open the site for a minute on the computer in the classroom. From then on that browser has the
            stories, even offline.
          </li>
        </Points>
      </Section>
      <Section title="On the projector">
        <Points>
          <li>
            Space or PageDown goes on, Shift+Space or PageUp goes back, and a clicker needs no more than that.
            Arrows go the way they point, Home and End to the ends; a number and Enter goes to that step.
          </li>
          <li>F fills the screen. B or the full stop blanks it: then the class looks at you.</li>
          <li>
            In full screen, letters and lines grow for the last row. “How it is shown” sets their size,
            contrast and brightness.
          </li>
          <li>L changes the language: Arabic, English, or both at once. The picture does not move.</li>
          <li>
            The small numbers after a sentence open its proof; Escape closes it. So answer every “how do they
            know?” with the paragraph.
          </li>
          <li>
            A click on a name leaves the story for the whole graph. “Back to step …” returns to the very same
            step.
          </li>
        </Points>
      </Section>
      <Section title="Your own window">
        <Points>
          <li>
            P opens the presenter’s window. Pull one of the two windows onto the projector. In yours are
            notes, clock, the next step, laser and pen; the class’s page does not even contain the notes.
          </li>
          <li>Both windows must be in the same browser on the same computer. They need no network.</li>
          <li>
            If the browser forbids a second window, the notes stand beside a small picture of the step. Then
            do not show that screen to the class.
          </li>
        </Points>
      </Section>
      <Section title="Judging together">
        <p>
          “Judge it together” shows a quote without our reading. Pupils answer by hand or card: does it
          support the claim, and how sure is the text? You tap the counts, and then the proof opens. What
          stands there is the editors’ reading, not the right answer; a class that reads otherwise and can
          show the word is doing it well.
        </p>
      </Section>
      <Section title="What Isnad can show">
        <Points>
          <li>Which article says what, in which paragraph, in whose voice, and how firmly.</li>
          <li>Where two articles differ, and over what.</li>
          <li>That one report is the source of another, as far as the text says so.</li>
        </Points>
      </Section>
      <Section title="What it cannot">
        <Points>
          <li>It cannot say what is true. A solid line means that an article states it, no more.</li>
          <li>It holds a handful of articles. What they leave out is not therefore untrue.</li>
          <li>It ends with its last article: what has happened since is not in it.</li>
          <li>It does not replace reading. Our sentences restate; the article itself decides.</li>
        </Points>
        <p>
          More on this in{' '}
          <PageLink to="what" onOpenPage={onOpenPage}>
            what this is, and is not
          </PageLink>
          , and on checking in{' '}
          <PageLink to="checking" onOpenPage={onOpenPage}>
            how to check a claim
          </PageLink>
          .
        </p>
      </Section>
      {teaching !== null && handlers && (
        <Section title="A lesson for each story">
          <p>Each plan is for 45 minutes. The story alone is shorter: the rest of the time is the pupils’.</p>
          <LessonPlans lessons={teaching.lessons} {...handlers} />
        </Section>
      )}
    </Prose>
  )
}
