import type { ContentProps } from '../about-model.ts'
import { KeyTable } from '../KeyTable.tsx'
import { Points, Prose, Section } from '../Prose.tsx'

export function Content({ facts }: ContentProps) {
  return (
    <Prose>
      <p>Everything can be done with the keyboard alone, and with the mouse or a finger alone.</p>
      <KeyTable keys={facts.keys} headings={{ key: 'Key', does: 'What it does' }} />
      <Section title="Good to know">
        <Points>
          <li>
            Keys go by their place on the keyboard: they work with an Arabic layout just as with a Latin one.
          </li>
          <li>Single letters rest while you type, and can be switched off in the settings.</li>
          <li>Tab goes through the page and into the graph; Escape leads back, step by step.</li>
        </Points>
      </Section>
    </Prose>
  )
}
