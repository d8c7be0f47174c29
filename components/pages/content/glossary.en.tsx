import { LineSample } from '../../ui/LineSample.tsx'
import { Prose, Section, Term, Terms } from '../Prose.tsx'

export function Content() {
  return (
    <Prose>
      <p>A line is drawn by how firmly the text says something. These are the words for it.</p>
      <Section title="The five lines">
        <Terms>
          <Term mark={<LineSample family="stated" />} word="Stated by the article">
            The article reports it as a fact, in its own voice. That it is true, the line does not say.
          </Term>
          <Term mark={<LineSample family="said" />} word="Said by someone, or opinion">
            The article says that somebody says so, or it is somebody’s judgement.
          </Term>
          <Term mark={<LineSample family="planned" />} word="Planned or requested">
            Intended, announced for later, or asked for. Nobody says that it has happened.
          </Term>
          <Term mark={<LineSample family="conditional" />} word="Conditional or possible">
            It holds only if something happens, or it may come about.
          </Term>
          <Term mark={<LineSample family="denied" />} word="Denied">
            Somebody says that it is not so. The denied claim stays, so that you know what is denied.
          </Term>
        </Terms>
      </Section>
      <Section title="Modes: how the text holds it">
        <Terms>
          <Term word="Reported as fact">“They signed.”</Term>
          <Term word="Planned">“They will sign.”</Term>
          <Term word="Possible">“They may sign.”</Term>
          <Term word="Conditional">“They will sign if the council agrees.”</Term>
          <Term word="Requested">“He asked them to sign.”</Term>
          <Term word="Opinion">“It would be wise to sign.”</Term>
        </Terms>
      </Section>
      <Section title="Voices: who says it">
        <Terms>
          <Term word="Speaker">The first of the chain: the person or body whose words or news it is.</Term>
          <Term word="Unnamed speaker">
            “An official”, “reports”: the text gives no name, and neither do we.
          </Term>
          <Term word="Relayed by">An agency or outlet that the text names as having passed it on.</Term>
          <Term word="Agency">The house whose text the publisher prints.</Term>
          <Term word="Publisher">
            On whose page it stands. If nobody else is named, the publisher speaks itself.
          </Term>
          <Term word="Origin">
            Where a piece of evidence begins: the first of its chain. Two articles with one origin count once.
          </Term>
        </Terms>
      </Section>
      <Section title="The word before a claim">
        <Terms>
          <Term word="(none)">At least one text states it, and none of these denies it.</Term>
          <Term word="Contested">One text asserts it and another denies it.</Term>
          <Term word="Told differently (date, who, wording …)">
            Another place tells the same thing otherwise, without denying it; in brackets, in what they
            differ.
          </Term>
          <Term word="Denied by …">These articles hold the denial alone.</Term>
          <Term word="Planned, requested, possible, conditional">No text says that it has come about.</Term>
          <Term word="Opinion">Judgement alone carries it.</Term>
        </Terms>
      </Section>
      <Section title="What else is named here">
        <Terms>
          <Term word="Entity">
            A node: a person, state, body, document, weapon, force, event, undertaking, place.
          </Term>
          <Term word="Claim">A line: one relation, said in one sentence of ours.</Term>
          <Term word="Evidence">One place in one article on which a claim rests.</Term>
          <Term word="Restatement">What a paragraph says, in our words; always marked so.</Term>
          <Term word="Quote">At most twelve words of the article, letter for letter.</Term>
          <Term word="Original">The article itself, as a file that you attach.</Term>
        </Terms>
      </Section>
    </Prose>
  )
}
