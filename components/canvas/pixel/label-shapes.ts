/** Labels that have gone wrong on canvases before. Our own words. */
export const LABEL_SHAPES = [
  { name: 'hamza above', text: 'أوريون الأعلى' },
  { name: 'hamza below and madda', text: 'إآ مبدأ إنشائي' },
  { name: 'vowel marks', text: 'مُحَمَّدٌ قَدَّمَ' },
  { name: 'full stop', text: 'الوثيقة سارية.' },
  { name: 'Latin in brackets', text: 'قارب النورس (Gull Boat)' },
  { name: 'Latin inside', text: 'جهاز Delta جديد' },
  { name: 'guillemets and a designator', text: 'منظومة «برق-7»' },
  { name: 'digits and a date', text: '5 رسائل عن 12/6/2031' },
  { name: 'Arabic digits and percent', text: 'نسبة ٪١٢ من الحصة' },
  { name: 'descenders and ligatures', text: 'لا لجنة في قصر ميسّر' },
  { name: 'Latin first', text: 'C++ للمبتدئين' },
  { name: 'Latin alone', text: 'Lakes Council, no. 4 (old)' },
] as const

/** Long enough for two or three lines on a node. */
export const WRAPPED_SHAPES = [
  { name: 'hamza on every line', text: 'لجنة إدارة شؤون الأرشيف الأولى' },
  { name: 'full stop at the end of the last line', text: 'هيئة الموانئ والبحيرات الشمالية.' },
  { name: 'Latin in brackets on a line of its own', text: 'مجلس البحيرات الكبرى (Great Lakes Council)' },
  { name: 'digits on the last line', text: 'خطة تنمية الأرياف رقم 12 لعام 2031' },
  { name: 'vowel marks on every line', text: 'مُقَدِّمَةُ الكِتَابِ وَخَاتِمَتُهُ الأخيرةُ' },
  { name: 'Latin', text: 'Northern Harbours Authority (reformed).' },
] as const
