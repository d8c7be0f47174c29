import type { LocalText } from '#graph-data/schema/primitives.ts'

/** Beside the one page that says them. */
export const LESSON_WORDS = {
  failed: { ar: 'تعذّر تحميل خطط الدروس.', en: 'The lesson plans could not be loaded.' },
  none: { ar: 'لا قصص في هذه المجموعة.', en: 'This collection has no stories.' },
  noPlan: {
    ar: 'لا خطة درس لهذه القصة؛ اعرضها خطوة خطوة، واسأل سؤال كل خطوة قبل أن تفتح فقرتها.',
    en: 'There is no plan for this story; show it step by step, and put the question of each step before you open its paragraph.',
  },
  /** `#`: steps, `%`: minutes. */
  length: { ar: '(الخطوات: #، والدقائق: %)', en: '(steps: #, minutes: %)' },
  steps: { ar: 'كل خطواتها', en: 'All its steps' },
  sheets: { ar: 'أوراقها', en: 'Its sheets' },
  sheet: {
    class: { ar: 'ورقة الصف', en: 'Sheet for the class' },
    questions: { ar: 'دعوى وسند وسؤال', en: 'Claim, support, question' },
    teacher: { ar: 'نسخة المعلم', en: 'Teacher’s copy' },
  },
  aim: { ar: 'الغاية:', en: 'Aim:' },
  plan: { ar: 'خطة لخمس وأربعين دقيقة', en: 'A plan for 45 minutes' },
  minutes: { ar: 'الدقائق', en: 'Minutes' },
  teacher: { ar: 'المعلم', en: 'Teacher' },
  pupils: { ar: 'التلاميذ', en: 'Pupils' },
  /** `#`: its number. */
  step: { ar: 'الخطوة #:', en: 'Step #:' },
  handOut: { ar: 'وزّع:', en: 'Hand out:' },
  homework: { ar: 'للبيت:', en: 'Homework:' },
} as const satisfies Record<string, LocalText | Record<string, LocalText>>
