/** Beside the panel rather than in the messages, which are loaded at every start. */
const EN = {
  title: 'Settings',
  language: 'Language',
  digits: 'Digits in Arabic',
  digitsLatn: '2024',
  digitsArab: '٢٠٢٤',
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  motion: 'Motion',
  motions: { system: 'As the device', reduced: 'Reduced' },
  letterKeys: 'Single-letter keys',
  letterKeysHint: 'L, C, O and others work when you are not typing.',
  storageBlocked: 'This browser does not allow storage here: settings last until the page is closed.',
}

const AR: typeof EN = {
  title: 'الإعدادات',
  language: 'اللغة',
  digits: 'الأرقام في العربية',
  digitsLatn: '2024',
  digitsArab: '٢٠٢٤',
  theme: 'الألوان',
  themes: { system: 'كما في الجهاز', light: 'فاتحة', dark: 'داكنة' },
  motion: 'الحركة',
  motions: { system: 'كما في الجهاز', reduced: 'أقل ما يمكن' },
  letterKeys: 'مفاتيح الحرف الواحد',
  letterKeysHint: 'مفاتيح مثل L وC وO تعمل ما دمت لا تكتب، أيًّا كانت لغة لوحة المفاتيح.',
  storageBlocked: 'لا يسمح المتصفح بالحفظ هنا: تبقى الإعدادات حتى إغلاق الصفحة.',
}

export const SETTINGS_WORDS = { ar: AR, en: EN }
