import type { ContentProps } from '../about-model.ts'
import { Points, Prose, Section } from '../Prose.tsx'
import { WipeButton } from '../WipeButton.tsx'

export function Content({ onWipe }: ContentProps) {
  return (
    <Prose>
      <p>Nothing you do here leaves your device. There is no account, no cookie, no counting of visitors.</p>
      <Section title="What stays where">
        <Points>
          <li>
            <strong>Articles you attach</strong> stay in the memory of this page and are gone when you close
            it, unless you ask for their text to be kept on this device. They are never sent.
          </li>
          <li>
            <strong>Your settings</strong> (language, digits, colours, motion, letter keys, which hints you
            have seen) and the <strong>views you save</strong> are kept by your browser on this device, so
            that you find them again.
          </li>
          <li>
            <strong>Your verdicts</strong> and notes are kept by your browser on this device until you forget
            everything below. Others see them only if you hand them the exported file.
          </li>
          <li>
            <strong>The address</strong> holds what you look at, never what you attach. It stands behind a #
            sign, so that not even the host of the page sees it.
          </li>
          <li>
            <strong>On a computer that several share</strong>, choose on the page of the articles that nothing
            be stored: until the tab is closed, neither files nor settings are kept.
          </li>
          <li>
            <strong>Links to publishers</strong> open only when you click them. The publisher then sees your
            visit, but not where you came from.
          </li>
        </Points>
      </Section>
      <Section title="Who sees that you were here">
        <p>
          Whoever hosts these files can see, as with any page, that your device fetched them. The page itself
          asks no other place for anything. Your browser keeps a copy of these files, so that the page opens
          without a network; it holds nothing of yours.
        </p>
      </Section>
      <Section title="Forget everything">
        <p>
          Takes the copy of this site, the settings, the verdicts and the attached articles out of this
          browser and this page.
        </p>
        <WipeButton
          label="Forget everything on this device"
          done="Forgotten."
          failed="Not everything could be forgotten: your verdicts may still be on this device. Close the other tabs of this page and try again, or clear the site’s data in your browser’s settings."
          onWipe={onWipe}
        />
      </Section>
    </Prose>
  )
}
