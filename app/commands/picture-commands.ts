import type { Command } from './command-table.ts'
import { goUp } from './navigate.ts'

const ZOOM_STEP = 1.25

/** What every drawn graph answers to, in a frame of another page too. */
export const PICTURE_COMMANDS: readonly Command[] = [
  {
    id: 'go-up',
    label: { ar: 'العودة خطوة إلى الوراء', en: 'Back one level' },
    keys: [{ code: 'Escape' }],
    keyLabel: 'Esc',
    isLetter: false,
    run: goUp,
  },
  {
    id: 'zoom-in',
    label: { ar: 'تكبير الصورة', en: 'Zoom in' },
    keys: [{ code: 'Equal' }, { code: 'Equal', shift: true }, { code: 'NumpadAdd' }],
    keyLabel: '+',
    isLetter: true,
    run: ({ picture }) => picture.current?.zoomBy(ZOOM_STEP),
  },
  {
    id: 'zoom-out',
    label: { ar: 'تصغير الصورة', en: 'Zoom out' },
    keys: [{ code: 'Minus' }, { code: 'NumpadSubtract' }],
    keyLabel: '−',
    isLetter: true,
    run: ({ picture }) => picture.current?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'fit',
    label: { ar: 'إظهار الصورة كلها', en: 'Fit the whole picture' },
    keys: [{ code: 'Digit0' }, { code: 'Numpad0' }],
    keyLabel: '0',
    isLetter: true,
    run: ({ picture }) => picture.current?.focus(null),
  },
]
