import type { Command } from './command-table.ts'
import { clearFilter, openFilters } from './filter.ts'
import { goHome, showView } from './navigate.ts'

/** Ways to find, to narrow and to take back. */
export const FIND_COMMANDS: readonly Command[] = [
  {
    id: 'search',
    label: { ar: 'البحث', en: 'Search' },
    keys: [{ code: 'Slash', sign: '/' }],
    keyLabel: '/',
    isLetter: true,
    run: ({ store }) => store.getState().setPanel('search'),
  },
  {
    id: 'palette',
    label: { ar: 'كل الأوامر بالاسم', en: 'All commands by name' },
    keys: [{ code: 'KeyK', mod: true }],
    keyLabel: 'Ctrl/⌘ + K',
    isLetter: false,
    whileTyping: true,
    run: ({ store }) => store.getState().setPanel('palette'),
  },
  {
    id: 'filters',
    label: { ar: 'فتح التصفية', en: 'Open the filters' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: openFilters,
  },
  {
    id: 'clear-filter',
    label: { ar: 'إلغاء التصفية', en: 'Show what is filtered out' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: clearFilter,
  },
  {
    id: 'home',
    label: { ar: 'العودة إلى المشهد الأول', en: 'Back to the opening view' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: goHome,
  },
  {
    id: 'show-all',
    label: { ar: 'عرض الشبكة كاملة', en: 'Show the whole graph' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: (app) => showView(app, { kind: 'all' }),
  },
  {
    id: 'settings',
    label: { ar: 'الإعدادات', en: 'Settings' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    run: ({ store }) => store.getState().setPanel('settings'),
  },
  {
    id: 'print',
    label: { ar: 'طباعة المعروض', en: 'Print what is shown' },
    keys: [],
    keyLabel: '',
    isLetter: false,
    // The dialog that it was chosen in goes first, or it would be printed.
    run: () => requestAnimationFrame(() => requestAnimationFrame(() => print())),
  },
]
