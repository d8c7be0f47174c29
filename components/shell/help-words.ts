import type { Language } from '#graph-data/schema/primitives.ts'

export interface HelpWords {
  readonly title: string
  readonly how: string
  /** How to check a claim, in three steps. */
  readonly steps: readonly string[]
  readonly keys: {
    readonly inGraph: string
    readonly everywhere: string
    readonly arabicLetter: string
    /** What the graph's own keys do. */
    readonly graph: Readonly<Record<GraphKeyId, string>>
  }
}

type GraphKeyId = 'arrows' | 'neighbour' | 'edge' | 'open' | 'back' | 'menu' | 'leave'

/** Beside the panel rather than in the messages, which are loaded at every start. */
export const HELP_WORDS: Readonly<Record<Language, HelpWords>> = {
  ar: {
    title: 'مساعدة',
    how: 'كيف تتحقق من إفادة',
    steps: [
      'انقر خطًّا في الشبكة أو سطرًا في القائمة، فيُفتح برهانه إلى جانبه.',
      'اقرأ الفقرة. أرفق المقال ملفًّا نصّيًّا لتراها بحرفها؛ وإلا رأيت صياغتنا لها واقتباسًا قصيرًا منها.',
      'قارن: من القائل، وما درجة الثبوت، وما الذي لا تقوله هذه الفقرة، ومن يخالفها.',
    ],
    keys: {
      inGraph: 'داخل الشبكة',
      everywhere: 'في كل مكان',
      arabicLetter: 'على لوحة المفاتيح العربية',
      graph: {
        arrows: 'إلى أقرب كيان في اتجاه السهم على الشاشة',
        neighbour: 'الجار التالي أو السابق',
        edge: 'الخط التالي أو السابق من خطوط الكيان',
        open: 'فتح البرهان أو البطاقة',
        back: 'الرجوع في الطريق الذي جئت منه',
        menu: 'قائمة ما يمكن فعله معه',
        leave: 'الخروج من الشبكة',
      },
    },
  },
  en: {
    title: 'Help',
    how: 'How to check a claim',
    steps: [
      'Click a line, or a row of the list: its proof opens beside it.',
      'Read the paragraph. Attach the article as a text file to see it verbatim; otherwise you see our restatement and a short quote.',
      'Compare: who says it, how sure it is, what this paragraph does not say, who disagrees.',
    ],
    keys: {
      inGraph: 'In the graph',
      everywhere: 'Everywhere',
      arabicLetter: 'on an Arabic keyboard',
      graph: {
        arrows: 'To the nearest entity in that direction on the screen',
        neighbour: 'Next or previous neighbour',
        edge: 'Next or previous line of the entity',
        open: 'Open the proof or the card',
        back: 'Back along the way you came',
        menu: 'Menu of what can be done with it',
        leave: 'Leave the graph',
      },
    },
  },
}
