import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { AppContext } from './app-context.ts'
import { changeLanguage } from './change-preferences.ts'
import { FIND_COMMANDS } from './find-commands.ts'
import { GRAPH_COMMANDS } from './graph-commands.ts'
import { openFirstClaim } from './navigate.ts'
import { PICTURE_COMMANDS } from './picture-commands.ts'
import { showListing } from './show-listing.ts'
import { VIEW_COMMANDS } from './view-commands.ts'

/** A key by its place on the keyboard, so that it works in every layout. */
export interface CommandKey {
  readonly code: string
  /** What the key types in some layouts from another place: then it counts too. */
  readonly sign?: string
  readonly shift?: boolean
  /** With Ctrl, or ⌘ on a Mac: then by its Latin letter where the layout has one. */
  readonly mod?: boolean
}

/** One verb. Keys, help and later menus and the palette all read this table. */
export interface Command {
  readonly id: string
  readonly label: LocalText
  /** None: the command is offered by name only. */
  readonly keys: readonly CommandKey[]
  /** How the key is shown; printed signs rather than codes. */
  readonly keyLabel: string
  /** A single character without Ctrl, Alt or Meta: can be switched off (WCAG 2.1.4). */
  readonly isLetter: boolean
  /** Works with Ctrl or ⌘ also while someone types. */
  readonly whileTyping?: boolean
  readonly when?: (app: AppContext) => boolean
  /** @param code the key that was pressed; left out where it is run by name */
  readonly run: (app: AppContext, code?: string) => void
}

const GOOD_NEWS_MS = 3000

const isProofOpen = ({ store }: AppContext): boolean => store.getState().place.kind === 'claim'

/** Copies and says whether it worked: a key has no button that could tell. */
async function copyAndTell(app: AppContext, what: 'citation' | 'link'): Promise<void> {
  const { copyCitation, copyLink } = await import('./copy.ts')
  const isCopied = await (what === 'citation' ? copyCitation(app) : copyLink(app))
  const kind = isCopied ? (`${what}-copied` as const) : 'clipboard-blocked'
  const { notify, dismissKind } = app.store.getState()
  notify(kind)
  // Good news need not be put away by hand.
  if (isCopied) setTimeout(() => dismissKind(kind), GOOD_NEWS_MS)
}

/** The ledger's code comes with the first verdict. */
const loadJudging = () => import('./ledger-judge.ts')

export const COMMANDS: readonly Command[] = [
  ...PICTURE_COMMANDS,
  {
    id: 'show-more',
    label: { ar: 'إظهار المزيد مما حوله', en: 'Show more around' },
    keys: [{ code: 'BracketRight' }],
    keyLabel: ']',
    isLetter: true,
    run: ({ store }) => store.getState().growView(1),
  },
  {
    id: 'show-less',
    label: { ar: 'إظهار أقل مما حوله', en: 'Show less around' },
    keys: [{ code: 'BracketLeft' }],
    keyLabel: '[',
    isLetter: true,
    run: ({ store }) => store.getState().growView(-1),
  },
  ...FIND_COMMANDS,
  {
    id: 'undo',
    label: { ar: 'تراجع عن آخر تغيير في العرض', en: 'Undo the last change of the view' },
    keys: [{ code: 'KeyZ', mod: true }],
    keyLabel: 'Ctrl/⌘ + Z',
    isLetter: false,
    when: ({ store }) => store.getState().past.length > 0,
    run: ({ store }) => store.getState().undo(),
  },
  {
    id: 'redo',
    label: { ar: 'إعادة ما جرى التراجع عنه', en: 'Redo what was undone' },
    keys: [
      { code: 'KeyZ', mod: true, shift: true },
      { code: 'KeyY', mod: true },
    ],
    keyLabel: 'Ctrl/⌘ + Shift + Z',
    isLetter: false,
    when: ({ store }) => store.getState().future.length > 0,
    run: ({ store }) => store.getState().redo(),
  },
  {
    id: 'outline',
    label: { ar: 'الانتقال إلى مخطَّط الإفادات', en: 'Go to the outline' },
    keys: [{ code: 'KeyO' }],
    keyLabel: 'O',
    isLetter: true,
    run: (app) => showListing(app, 'outline'),
  },
  {
    id: 'list',
    label: { ar: 'الانتقال إلى قائمة الإفادات', en: 'Go to the list of claims' },
    keys: [{ code: 'KeyO', shift: true }],
    keyLabel: 'Shift + O',
    isLetter: true,
    run: (app) => showListing(app, 'claims'),
  },
  ...VIEW_COMMANDS,
  {
    id: 'language',
    label: { ar: 'التبديل إلى الإنكليزية', en: 'Switch to Arabic' },
    keys: [{ code: 'KeyL' }],
    keyLabel: 'L',
    isLetter: true,
    run: (app) => {
      const { language } = app.store.getState().preferences
      void changeLanguage(app, language === 'ar' ? 'en' : 'ar')
    },
  },
  {
    id: 'copy-citation',
    label: { ar: 'نسخ توثيق الشاهد المفتوح', en: 'Copy a citation of the open evidence' },
    keys: [{ code: 'KeyC' }],
    keyLabel: 'C',
    isLetter: true,
    when: isProofOpen,
    run: (app) => void copyAndTell(app, 'citation'),
  },
  {
    id: 'judge',
    label: { ar: 'الحكم على الشاهد المفتوح', en: 'Judge the open evidence' },
    keys: [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [{ code: `Digit${n}` }, { code: `Numpad${n}` }]),
    keyLabel: '1–9',
    isLetter: true,
    when: isProofOpen,
    run: async (app, code) => (await loadJudging()).judgeByKey(app, code),
  },
  {
    id: 'next-unchecked',
    label: { ar: 'الشاهد التالي بلا حكم', en: 'Next evidence not judged yet' },
    keys: [{ code: 'KeyU' }],
    keyLabel: 'U',
    isLetter: true,
    run: async (app) => void (await loadJudging()).openNextUnchecked(app),
  },
  {
    id: 'tint',
    label: { ar: 'تلوين الخطوط بأحكامك', en: 'Colour the lines by your verdicts' },
    keys: [{ code: 'KeyV' }],
    keyLabel: 'V',
    isLetter: true,
    run: async (app) => (await loadJudging()).toggleTint(app),
  },
  {
    id: 'copy-link',
    label: { ar: 'نسخ رابط ما هو معروض', en: 'Copy a link to what is shown' },
    keys: [{ code: 'KeyC', shift: true }],
    keyLabel: 'Shift + C',
    isLetter: true,
    run: (app) => void copyAndTell(app, 'link'),
  },
  {
    id: 'take-away',
    label: { ar: 'أخذ الصورة أو البيانات أو الرابط', en: 'Take away picture, data or link' },
    keys: [{ code: 'KeyS', shift: true }],
    keyLabel: 'Shift + S',
    isLetter: true,
    run: ({ store }) => store.getState().setPanel('take-away'),
  },
  ...GRAPH_COMMANDS,
  {
    id: 'help',
    label: { ar: 'المساعدة والمفاتيح', en: 'Help and keys' },
    keys: [
      { code: 'Slash', shift: true, sign: '?' },
      { code: 'Slash', shift: true, sign: '؟' },
    ],
    keyLabel: '?',
    isLetter: true,
    run: ({ store }) => store.getState().setPanel('help'),
  },
  {
    id: 'first-claim',
    label: { ar: 'تحقّق من إفادة', en: 'Check one claim' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: openFirstClaim,
  },
]
