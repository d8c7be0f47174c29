import type { DataFormat, LostPart } from '#graph-data/schema/data-format.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { OpenCitation, PictureFormat } from './take-away-model.ts'

// Beside their view rather than in the messages, which are loaded at every start.
export const TAKE_AWAY_WORDS = {
  title: { ar: 'خذ معك', en: 'Take away' },
  picture: { ar: 'الصورة', en: 'Picture' },
  pictureHint: {
    ar: 'الشبكة كما تظهر الآن، ومعها عنوانها ومفتاح رموزها ومصدرها.',
    en: 'The graph as it is shown now, with its title, its legend and where it comes from.',
  },
  noPicture: { ar: 'الشبكة غير مرسومة الآن.', en: 'The graph is not drawn now.' },
  transparent: { ar: 'بخلفية شفافة', en: 'See-through background' },
  data: { ar: 'البيانات', en: 'Data' },
  scope: { ar: 'ماذا تأخذ', en: 'What to take' },
  shown: { ar: 'المعروض', en: 'What is shown' },
  all: { ar: 'المجموعة كلها', en: 'The whole collection' },
  share: { ar: 'الرابط', en: 'Link' },
  shareHint: {
    ar: 'يفتح ما تراه الآن بعينه. وليس فيه شيء من أحكامك ولا من نسخك.',
    en: 'Opens what you see now. Nothing of your verdicts or your copies is in it.',
  },
  copyLink: { ar: 'نسخ الرابط', en: 'Copy the link' },
  qr: { ar: 'رمز الرابط المربّع، يُقرأ بالهاتف', en: 'QR code of the link, to be read by a phone' },
  qrTooLong: { ar: 'الرابط أطول من أن يُجعل رمزًا مربّعًا.', en: 'The link is too long for a QR code.' },
  cite: { ar: 'توثيق الشاهد المفتوح', en: 'Cite the open evidence' },
  noEvidence: {
    ar: 'افتح شاهدًا لتوثّقه.',
    en: 'Open a piece of evidence to cite it.',
  },
  saved: { ar: 'حُفظ الملف', en: 'Saved' },
  failed: {
    ar: 'تعذّر صنع الملف. لم يتغيّر شيء؛ أعد المحاولة، أو خذ صيغة أخرى.',
    en: 'The file could not be made. Nothing has changed: try again, or take another format.',
  },
  nothingLost: { ar: 'لم يُفقد منه شيء.', en: 'Nothing is lost in it.' },
  lost: { ar: 'ما لا تتّسع له هذه الصيغة:', en: 'What this format has no room for:' },
  making: { ar: 'يُصنع الملف…', en: 'Making the file…' },
} as const satisfies Record<string, LocalText>

export const PICTURE_WORDS: Readonly<Record<PictureFormat, LocalText>> = {
  png: { ar: 'صورة PNG', en: 'PNG' },
  'png-2': { ar: 'PNG بضعف الدقة', en: 'PNG, twice as fine' },
  svg: { ar: 'رسم SVG', en: 'SVG' },
}

export const FORMAT_WORDS: Readonly<Record<DataFormat, { readonly name: string; readonly use: LocalText }>> =
  {
    'evidence-csv': {
      name: 'CSV',
      use: { ar: 'الشواهد، سطرًا لكل شاهد، لجداول الحساب', en: 'Evidence, a row each, for spreadsheets' },
    },
    'nodes-csv': {
      name: 'CSV',
      use: { ar: 'الكيانات، كما يقرؤها Gephi', en: 'Entities, as Gephi reads them' },
    },
    'edges-csv': {
      name: 'CSV',
      use: {
        ar: 'الإفادات بين كيانين، كما يقرؤها Gephi',
        en: 'Claims between two entities, as Gephi reads them',
      },
    },
    graphml: {
      name: 'GraphML',
      use: { ar: 'لبرامج الشبكات: yEd وCytoscape', en: 'For graph tools: yEd, Cytoscape' },
    },
    gexf: { name: 'GEXF', use: { ar: 'لبرنامج Gephi، ومعه المواضع', en: 'For Gephi, with positions' } },
    json: { name: 'JSON', use: { ar: 'صيغتنا: كل شيء كما هو', en: 'Our own format: everything as it is' } },
    'json-ld': {
      name: 'JSON-LD',
      use: { ar: 'بيانات مترابطة، للبرامج', en: 'Linked data, for programs' },
    },
    turtle: {
      name: 'Turtle',
      use: { ar: 'بيانات مترابطة، يقرؤها الإنسان', en: 'Linked data that people can read' },
    },
  }

export const STYLE_NAMES: Readonly<Record<OpenCitation['style'], string>> = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  bibtex: 'BibTeX',
}

export const LOSS_WORDS: Readonly<Record<LostPart['what'], LocalText>> = {
  'claims-without-second-entity': {
    ar: 'إفادات ليس لها كيان ثانٍ (تُركت)',
    en: 'claims without a second entity (left out)',
  },
  'roles-as-text': { ar: 'إفادات كُتبت أدوارها نصًّا', en: 'claims whose roles are written as text' },
  'evidence-as-text': { ar: 'إفادات كُتبت شواهدها نصًّا', en: 'claims whose evidence is written as text' },
  'conditions-and-amounts': { ar: 'إفادات تُركت أعدادها', en: 'claims whose amounts are left out' },
  conflicts: { ar: 'مواضع اختلاف (تُركت)', en: 'disagreements (left out)' },
  'second-language': { ar: 'أسماء بلغة واحدة', en: 'names in one language' },
}
