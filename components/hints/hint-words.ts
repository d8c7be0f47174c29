import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Hint, HintWords } from './hint-model.ts'

// Beside their view rather than in the messages, which are loaded at every start: most visits show no hint.
export const HINT_WORDS: Readonly<Record<Hint, HintWords>> = {
  line: {
    title: { ar: 'كل خط يفتح فقرته', en: 'A line opens its paragraph' },
    text: {
      ar: 'انقر خطًّا في الشبكة، أو سطرًا من القائمة أدناه، تجد الفقرة التي جاء منها.',
      en: 'Click a line of the graph, or a row of the list below, to read the paragraph it comes from.',
    },
  },
  look: {
    title: { ar: 'شكل الخط يدل على ثبوته', en: 'Its look says how sure the text is' },
    text: {
      ar: 'المتصل خبر يورده المقال، والمنقَّط قول أو رأي، والمتقطِّع خطة أو طلب، والأحمر المشطوب نفي. وليس شيء منها حكمًا بأنه وقع.',
      en: 'Solid: the article states it. Dotted: someone says it. Dashed: a plan or request. Red and slashed: denied. None of them says that it is true.',
    },
  },
  copy: {
    title: { ar: 'قارن بنسختك من المقال', en: 'Bring your own copy of the article' },
    text: {
      ar: 'نحن لا ننشر المقالات. أرفق نص المقال من جهازك تظهر الفقرة بحرفها ويُقابَل بها الاقتباس؛ ولا يُرسَل شيء إلى أي مكان.',
      en: 'We do not publish the articles. Attach the text from your device: you see the paragraph verbatim, the quote held against it. Nothing is sent anywhere.',
    },
  },
}

export const HINT_ACTIONS = {
  next: { ar: 'التالي', en: 'Next' },
  end: { ar: 'فهمت', en: 'Got it' },
  dismiss: { ar: 'إخفاء التلميحات', en: 'Hide the hints' },
  articles: { ar: 'كيف أحصل على المقالات؟', en: 'How to get the articles' },
} as const satisfies Readonly<Record<string, LocalText>>

/** "Hint 1 of 3". */
export const hintPlace = (n: string, of: string): LocalText => ({
  ar: `التلميح ${n} من ${of}`,
  en: `Hint ${n} of ${of}`,
})
