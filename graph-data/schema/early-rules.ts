import type { IssueKind } from './issue.ts'

// Rules that are checked before there is a collection to hold against the others. Codes are those of RULES.md.

/** A file that every collection needs is not there (`cli/read-collection.ts`). */
export const FILE_MISSING: IssueKind = {
  code: 'F1',
  severity: 'error',
  sentence: {
    en: 'The file {name} is missing: every collection needs it.',
    ar: 'الملف {name} غير موجود، ولا تقوم المجموعة من دونه.',
  },
}

/** A file is no valid YAML (`cli/read-collection.ts`). */
export const FILE_NOT_READABLE: IssueKind = {
  code: 'F2',
  severity: 'error',
  sentence: {
    en: 'The file cannot be read as YAML (line {line}, column {column}): {reason}',
    ar: 'تتعذّر قراءة الملف بصيغة YAML (السطر {line}، العمود {column}): {reason}',
  },
}

/** A part of the collection has another shape than the schema gives it (`schema/parse-collection.ts`). */
export const WRONG_SHAPE: IssueKind = {
  code: 'S1',
  severity: 'error',
  sentence: {
    en: 'The shape of {place} is not as the schema says: {reason}',
    ar: 'شكل البيانات في {place} لا يوافق المخطط: {reason}',
  },
}
