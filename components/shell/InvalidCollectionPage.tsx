import type { Issue } from '#graph-data/schema/issue.ts'
import { useText } from '../i18n/text-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { CodeRun, ForeignRun } from '../ui/Runs.tsx'
import css from './InvalidCollectionPage.module.css'
import type { InvalidCollectionPageProps } from './shell-model.ts'

/** In place of the explorer: what is wrong with the collection, each line in both languages. */
export function InvalidCollectionPage({ issues, onCopyText }: InvalidCollectionPageProps) {
  const { t } = useText()
  const errors = issues.filter(({ severity }) => severity === 'error').length
  return (
    <main className={css.page}>
      <h1>{t.problem.invalidTitle}</h1>
      <p>{t.problem.invalidText({ errors, warnings: issues.length - errors })}</p>
      <CopyButton label={t.problem.copyIssues} onCopy={() => onCopyText(issues.map(plainLine).join('\n'))} />
      <ol className={css.issues}>
        {issues.map((issue) => (
          <IssueRow key={plainLine(issue)} issue={issue} />
        ))}
      </ol>
    </main>
  )
}

function IssueRow({ issue }: { readonly issue: Issue }) {
  const { t, language } = useText()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <li className={css.issue}>
      <p className={css.place}>
        <Chip tone={issue.severity === 'error' ? 'denied' : 'warning'}>
          {t.problem.severity[issue.severity]}
        </Chip>
        <CodeRun>[{issue.code}]</CodeRun>
        <CodeRun>{issue.path.join(' / ')}</CodeRun>
      </p>
      <p>
        <ForeignRun language={language}>{issue.text[language]}</ForeignRun>
      </p>
      <p className={css.other}>
        <ForeignRun language={other}>{issue.text[other]}</ForeignRun>
      </p>
    </li>
  )
}

const plainLine = ({ code, severity, path, text }: Issue): string =>
  `${severity} [${code}] ${path.join('/')} ${text.en}`
