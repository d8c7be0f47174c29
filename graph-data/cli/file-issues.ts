import type { Issue, IssuePath } from '../schema/issue.ts'
import type { SourceFile, SyntaxProblem } from './source-file.ts'

/** `F1`: a file that every collection needs is not there. */
export function fileMissing(name: string, path: IssuePath): Issue {
  return {
    code: 'F1',
    severity: 'error',
    path,
    params: { name },
    text: {
      en: `The file ${name} is missing: every collection needs it.`,
      ar: `الملف ${name} غير موجود، ولا تقوم المجموعة من دونه.`,
    },
  }
}

/** `F2`: a file is no valid YAML. */
export function fileNotReadable(file: SourceFile, problem: SyntaxProblem): Issue {
  const { line, column } = problem.place
  return {
    code: 'F2',
    severity: 'error',
    path: file.prefix,
    params: { line, column, reason: problem.message },
    text: {
      en: `The file cannot be read as YAML (line ${line}, column ${column}): ${problem.message}`,
      ar: `تتعذّر قراءة الملف بصيغة YAML (السطر ${line}، العمود ${column}): ${problem.message}`,
    },
  }
}
