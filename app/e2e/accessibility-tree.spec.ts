import { LANGUAGES, type Language } from '#graph-data/schema/primitives.ts'
import { expect, test } from './fixtures.ts'
import { TEXT } from './interface-text.ts'

const CLAIM: Readonly<Record<Language, string>> = {
  ar: 'وقّع كريم الشاعر اتفاقية نبع الغزال',
  en: 'Karim al-Shaer signed the Ghazal Spring Agreement',
}
const PERSON: Readonly<Record<Language, string>> = { ar: 'سلمى النجار', en: 'Salma al-Najjar' }

// What assistive technology finds, in order; the outline's tree stands in outline.spec.ts.
for (const language of LANGUAGES) {
  const { proof, close, words } = TEXT[language].t

  test(`a proof reads from the claim to its support: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/claim/shaer-signs/minbar-3b?lang=${language}&show=all`)
    const section = page.locator('section[data-state="ready"]')
    await expect(section).toMatchAriaSnapshot(`
      - region "${CLAIM[language]}":
        - paragraph: ${words.family.stated}
        - button "${close}"
        - heading "${CLAIM[language]}" [level=2]
        - heading [level=3]
        - button
        - button [disabled]
        - figure:
          - paragraph
        - figure:
          - blockquote: وكريم الشاعر وضعا توقيعيهما
        - term
        - definition
        - list:
          - listitem
          - listitem
        - heading [level=3]
        - button "${proof.copyCitation}"
        - button "${proof.copyLink}"
        - button "${proof.report}"
    `)
  })

  test(`a card reads from the name to each claim: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/entity/salma-najjar?lang=${language}&show=all`)
    const card = page.locator('section[data-entity="salma-najjar"]')
    await expect(card).toMatchAriaSnapshot(`
      - region "${PERSON[language]}":
        - button "${close}"
        - heading "${PERSON[language]}" [level=2]
        - heading "${proof.card.relations}" [level=3]
        - region:
          - heading [level=4]
          - list:
            - listitem:
              - link
        - heading "${proof.card.spellings}" [level=3]
        - term
        - definition
    `)
    const contested = card.locator('[data-claim="najjar-signs"]')
    const told = words.prefix.told({ what: words.prefix.toldWhat.date })
    expect((await contested.textContent())?.trim().startsWith(told), told).toBe(true)
  })
}
