import { leaveFullScreen, showFullScreen } from '#app/platform/full-screen.ts'
import type { AppContext } from './app-context.ts'
import { COMMANDS, type Command } from './command-table.ts'
import { openPresenter } from './open-presenter.ts'
import {
  goToStep,
  goToTyped,
  listedStory,
  nextLanguage,
  nextStep,
  previousStep,
  setAsking,
  setBlank,
  setOverview,
  setPlaying,
  storyUp,
  typeDigit,
} from './story.ts'
import { changeCount } from './story-judge.ts'

const storyOf = ({ store }: AppContext) => store.getState().story
const isTyping = (app: AppContext): boolean => storyOf(app)?.typed !== ''
const isRightward = ({ store }: AppContext): boolean => store.getState().preferences.language !== 'ar'

/** An arrow goes where it points: reading goes leftwards in Arabic. */
function arrow(app: AppContext, isRight: boolean): void {
  if (isRight === isRightward(app)) nextStep(app)
  else previousStep(app)
}

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [{ code: `Digit${n}` }, { code: `Numpad${n}` }])

const CARDS = [1, 2, 3, 4, 5, 6].flatMap((n) => [{ code: `Digit${n}` }, { code: `Numpad${n}` }])
const isVoting = (app: AppContext): boolean => {
  const stage = storyOf(app)?.judging?.stage
  return stage !== undefined && stage !== 'proof'
}

/** A hand for a card, or one fewer, by the digit of a key. */
function countCard(app: AppContext, code: string | undefined, by: 1 | -1): void {
  const stage = storyOf(app)?.judging?.stage
  if (stage && stage !== 'proof') changeCount(app, stage, Number(code?.at(-1)) - 1, by)
}

/** What of the usual commands has a sense in a story, too. */
const SHARED = ['zoom-in', 'zoom-out', 'fit', 'palette', 'copy-link', 'help']

/** Keys of a story; they stand in place of the explorer's while one is open. Presenters' remotes send PageUp, PageDown, B and `.`. */
export const STORY_COMMANDS: readonly Command[] = [
  {
    id: 'story-next',
    label: { ar: 'الخطوة التالية', en: 'Next step' },
    keys: [{ code: 'Space' }, { code: 'PageDown' }, { code: 'ArrowDown' }],
    keyLabel: 'Space · PageDown',
    isLetter: false,
    run: nextStep,
  },
  {
    id: 'story-previous',
    label: { ar: 'الخطوة السابقة', en: 'Previous step' },
    keys: [{ code: 'Space', shift: true }, { code: 'PageUp' }, { code: 'ArrowUp' }],
    keyLabel: 'Shift + Space · PageUp',
    isLetter: false,
    run: previousStep,
  },
  {
    id: 'story-arrows',
    label: { ar: 'السهم إلى حيث يشير', en: 'A step, the way the arrow points' },
    keys: [{ code: 'ArrowRight' }, { code: 'ArrowLeft' }],
    keyLabel: '← →',
    isLetter: false,
    run: (app, code) => arrow(app, code === 'ArrowRight'),
  },
  {
    id: 'story-first',
    label: { ar: 'الخطوة الأولى', en: 'First step' },
    keys: [{ code: 'Home' }],
    keyLabel: 'Home',
    isLetter: false,
    run: (app) => goToStep(app, 0),
  },
  {
    id: 'story-last',
    label: { ar: 'الخطوة الأخيرة', en: 'Last step' },
    keys: [{ code: 'End' }],
    keyLabel: 'End',
    isLetter: false,
    run: (app) => goToStep(app, (listedStory(app)?.steps.length ?? 1) - 1),
  },
  {
    id: 'story-go',
    label: { ar: 'الانتقال إلى الخطوة المكتوب رقمها', en: 'Go to the step whose number was typed' },
    keys: [{ code: 'Enter' }, { code: 'NumpadEnter' }],
    keyLabel: '1 … 9, Enter',
    isLetter: false,
    when: isTyping,
    run: goToTyped,
  },
  {
    id: 'story-overview',
    label: { ar: 'كل الخطوات', en: 'All steps' },
    keys: [{ code: 'KeyO' }],
    keyLabel: 'O',
    isLetter: true,
    run: (app) => setOverview(app, storyOf(app)?.isOverview !== true),
  },
  {
    id: 'story-blank',
    label: { ar: 'إخلاء الشاشة أو إعادتها', en: 'Blank the screen, or bring it back' },
    keys: [{ code: 'KeyB' }, { code: 'Period', sign: '.' }, { code: 'NumpadDecimal' }],
    keyLabel: 'B · .',
    isLetter: true,
    run: (app) => setBlank(app, storyOf(app)?.isBlank !== true),
  },
  {
    id: 'story-question',
    label: { ar: 'سؤال الصف', en: 'Question to the class' },
    keys: [{ code: 'KeyQ' }],
    keyLabel: 'Q',
    isLetter: true,
    run: (app) => setAsking(app, storyOf(app)?.isAsking !== true),
  },
  {
    id: 'story-language',
    label: { ar: 'العربية، الإنكليزية، كلتاهما معًا', en: 'Arabic, English, both at once' },
    keys: [{ code: 'KeyL' }],
    keyLabel: 'L',
    isLetter: true,
    run: nextLanguage,
  },
  {
    id: 'story-full',
    label: { ar: 'ملء الشاشة', en: 'Full screen' },
    keys: [{ code: 'KeyF' }],
    keyLabel: 'F',
    isLetter: true,
    run: ({ store }) => void (store.getState().isFull ? leaveFullScreen() : showFullScreen()),
  },
  {
    id: 'story-play',
    label: { ar: 'العرض التلقائي', en: 'Play by itself, or pause' },
    keys: [{ code: 'KeyA' }],
    keyLabel: 'A',
    isLetter: true,
    run: (app) => setPlaying(app, storyOf(app)?.isPlaying !== true),
  },
  {
    id: 'story-presenter',
    label: { ar: 'نافذة المقدِّم: ملاحظات وساعة وشواهد', en: 'Presenter’s window: notes, clock, evidence' },
    keys: [{ code: 'KeyP' }],
    keyLabel: 'P',
    isLetter: true,
    when: ({ store }) => store.getState().screen === null,
    run: openPresenter,
  },
  {
    id: 'judge-more',
    label: { ar: 'لنحكم معًا: زيادة صوت على بطاقة', en: 'Judge it together: one more for a card' },
    keys: CARDS,
    keyLabel: '1–6',
    isLetter: true,
    when: isVoting,
    run: (app, code) => countCard(app, code, 1),
  },
  {
    id: 'judge-fewer',
    label: { ar: 'لنحكم معًا: إنقاص صوت من بطاقة', en: 'Judge it together: one fewer for a card' },
    keys: CARDS.map((key) => ({ ...key, shift: true })),
    keyLabel: 'Shift + 1–6',
    isLetter: true,
    when: isVoting,
    run: (app, code) => countCard(app, code, -1),
  },
  {
    id: 'story-up',
    label: {
      ar: 'العودة خطوة إلى الوراء، ثم الخروج من القصة',
      en: 'Back one level, at last out of the story',
    },
    keys: [{ code: 'Escape' }],
    keyLabel: 'Esc',
    isLetter: false,
    run: storyUp,
  },
  // A number that begins with 0 is none: then the key is the picture's.
  ...COMMANDS.filter(({ id }) => SHARED.includes(id)).map((command) =>
    command.id === 'fit' ? { ...command, when: (app: AppContext) => !isTyping(app) } : command,
  ),
  {
    id: 'story-number',
    label: { ar: 'رقم الخطوة', en: 'Number of a step' },
    keys: DIGITS,
    keyLabel: '0–9',
    isLetter: true,
    run: (app, code) => typeDigit(app, code?.slice(-1) ?? ''),
  },
]
