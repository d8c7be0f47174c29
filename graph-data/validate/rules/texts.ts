import type { IssuePath } from '../../schema/issue.ts'
import { codePointLength, codePoints } from '../../text/code-points.ts'
import { formC, isHiddenControl } from '../../text/form-c.ts'
import { splitSentences } from '../../text/split-sentences.ts'
import { words } from '../../text/words.ts'
import { textsOf } from '../collection-texts.ts'
import { type Rule, rule } from '../rule.ts'
import type { RuleIndex } from '../rule-index.ts'

const MOST_WORDS_OF_NAME = 12
const MOST_CHARACTERS_OF_SHORT = 24

const ARABIC = /[\u0620-\u064a]/
const LATIN = /[a-z]/i

/** T: texts are there in both languages, clean, and short where they must be. */
export const TEXT_RULES: readonly Rule[] = [
  rule(
    'T1',
    {
      en: 'The text has the hidden character {character} (a control, or one that turns the writing direction): remove it.',
      ar: 'في النص محرف خفي {character} (محرف تحكّم أو قلب اتجاه): احذفه.',
    },
    ({ collection }) =>
      textsOf(collection).flatMap(({ text, path }) => {
        const hidden = codePoints(text).find((char) => isHiddenControl(char.codePointAt(0) ?? 0))
        return hidden === undefined ? [] : [{ path, params: { character: nameOf(hidden) } }]
      }),
  ),
  rule(
    'T2',
    {
      en: 'The name has {count} words; at most {limit} are allowed.',
      ar: 'عدد كلمات الاسم {count}، والمسموح به {limit} على الأكثر.',
    },
    (index) =>
      namesOf(index).flatMap(({ text, path }) => {
        const count = words(text).length
        return count > MOST_WORDS_OF_NAME ? [{ path, params: { count, limit: MOST_WORDS_OF_NAME } }] : []
      }),
  ),
  rule(
    'T3',
    {
      en: 'The short name has {count} characters; at most {limit} fit the canvas.',
      ar: 'عدد أحرف الاسم القصير {count}، ولا تتسع اللوحة لأكثر من {limit}.',
    },
    ({ collection }) =>
      collection.entities.flatMap(({ short }, n) =>
        (['ar', 'en'] as const).flatMap((language) => {
          const count = codePointLength(short[language])
          if (count <= MOST_CHARACTERS_OF_SHORT) return []
          return [
            { path: ['entities', n, 'short', language], params: { count, limit: MOST_CHARACTERS_OF_SHORT } },
          ]
        }),
      ),
  ),
  rule(
    'T4',
    {
      en: 'The text is blank: write it in both languages.',
      ar: 'النص فارغ: اكتبه باللغتين.',
    },
    ({ collection }) =>
      textsOf(collection).flatMap(({ text, path, language }) =>
        language !== null && formC(text) === '' ? [{ path, params: {} }] : [],
      ),
  ),
  rule(
    'T5',
    {
      en: 'The text under "{language}" is written in the other script.',
      ar: 'النص المكتوب تحت «{language}» بحروف اللغة الأخرى.',
    },
    ({ collection }) =>
      textsOf(collection).flatMap(({ text, path, language }) => {
        const isOther =
          language === 'ar' ? LATIN.test(text) && !ARABIC.test(text) : ARABIC.test(text) && !LATIN.test(text)
        return language !== null && isOther ? [{ path, params: { language } }] : []
      }),
    'warning',
  ),
  rule(
    'T6',
    {
      en: 'The text has outer or doubled spaces, or letters that are not composed (NFC).',
      ar: 'في النص مسافات زائدة أو حروف غير مركّبة (NFC).',
    },
    ({ collection }) =>
      textsOf(collection).flatMap(({ text, path }) => {
        const visible = codePoints(text)
          .filter((char) => !isHiddenControl(char.codePointAt(0) ?? 0))
          .join('')
        const folded = visible.split('\n').map(formC).join('\n')
        return folded === visible || formC(text) === '' ? [] : [{ path, params: {} }]
      }),
    'warning',
  ),
  rule(
    'T7',
    {
      en: 'One sentence is wanted here; these are {count}.',
      ar: 'المطلوب هنا جملة واحدة، وهذه {count}.',
    },
    (index) =>
      oneSentenceTexts(index).flatMap(({ text, path }) => {
        const count = splitSentences(formC(text)).length
        return count > 1 ? [{ path, params: { count } }] : []
      }),
    'warning',
  ),
]

interface Named {
  readonly text: string
  readonly path: IssuePath
}

const nameOf = (char: string) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function namesOf({ collection }: RuleIndex): readonly Named[] {
  return collection.entities.flatMap(({ label, aliases, seen }, n) => {
    const path = ['entities', n]
    return [
      { text: label.ar, path: [...path, 'label', 'ar'] },
      { text: label.en, path: [...path, 'label', 'en'] },
      ...aliases.map((text, a) => ({ text, path: [...path, 'aliases', a] })),
      ...Object.entries(seen).flatMap(([article, spellings]) =>
        spellings.map((text, s) => ({ text, path: [...path, 'seen', article, s] })),
      ),
    ]
  })
}

function oneSentenceTexts({ collection }: RuleIndex): readonly Named[] {
  const { opening, themes } = collection.views
  const views = [
    { view: opening, path: ['views', 'opening', 'sentence'] },
    ...themes.map((view, n) => ({ view, path: ['views', 'themes', n, 'sentence'] })),
  ]
  return [
    ...collection.entities.flatMap(({ description }, n) =>
      description === undefined ? [] : sides(description, ['entities', n, 'description']),
    ),
    ...views.flatMap(({ view, path }) => sides(view.sentence, path)),
  ]
}

const sides = (text: { readonly ar: string; readonly en: string }, path: IssuePath): readonly Named[] => [
  { text: text.ar, path: [...path, 'ar'] },
  { text: text.en, path: [...path, 'en'] },
]
