import { CircleCheck, CircleDashed, CircleDot, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Text } from '../i18n/create-text.ts'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { SentenceAround } from '../ui/Runs.tsx'
import css from './MatchVerdicts.module.css'
import type { ParagraphMatch, QuoteVerdict } from './proof-model.ts'

type Tone = 'good' | 'near' | 'bad' | 'open'
interface Verdict {
  readonly tone: Tone
  readonly words: ReactNode
}

const ICONS = { good: CircleCheck, near: CircleDot, bad: CircleX, open: CircleDashed }

/** What holding the original against the repository gave: always two verdicts, computed, in words. */
export function MatchVerdicts({ match }: { readonly match: ParagraphMatch }) {
  const text = useText()
  const { verdict } = text.t.proof
  return (
    <dl className={css.verdicts} data-rung={match.rung} data-quote-verdict={quoteName(match)}>
      <Row label={verdict.paragraph} verdict={paragraphVerdict(text, match)} />
      <Row label={verdict.quote} verdict={quoteVerdict(text, match)} />
    </dl>
  )
}

function Row({ label, verdict }: { readonly label: string; readonly verdict: Verdict }) {
  const Icon = ICONS[verdict.tone]
  return (
    <div className={css.row}>
      <dt>{label}</dt>
      <dd className={joinClasses(css.words, css[verdict.tone])}>
        <Icon aria-hidden />
        <span>{verdict.words}</span>
      </dd>
    </div>
  )
}

function paragraphVerdict({ t }: Text, match: ParagraphMatch): Verdict {
  const { verdict } = t.proof
  switch (match.rung) {
    case 'not-checked':
      return { tone: 'open', words: verdict.notChecked }
    case 'checking':
      return { tone: 'open', words: verdict.checking }
    case 'absent':
      return { tone: 'bad', words: <InFile file={match.file} say={verdict.absent} /> }
    case 'exact':
      return { tone: 'good', words: <InFile file={match.file} say={verdict.exact} /> }
    case 'normalised':
      return { tone: 'near', words: <InFile file={match.file} say={verdict.normalised} /> }
  }
}

function quoteVerdict(text: Text, match: ParagraphMatch): Verdict {
  const { verdict } = text.t.proof
  switch (match.rung) {
    case 'not-checked':
      return { tone: 'open', words: verdict.quoteNotChecked }
    case 'checking':
      return { tone: 'open', words: verdict.checking }
    case 'absent':
      return { tone: 'open', words: verdict.quoteAbsent }
    case 'exact':
    case 'normalised':
      return foundQuote(text, match.quote)
  }
}

function InFile(props: { readonly file: string; readonly say: (p: { file: string }) => string }) {
  return <SentenceAround sentence={(file) => props.say({ file })}>{props.file}</SentenceAround>
}

function foundQuote({ t, list }: Text, quote: QuoteVerdict): Verdict {
  const { verdict, folding } = t.proof
  switch (quote.verdict) {
    case 'verbatim':
      return { tone: 'good', words: verdict.verbatim }
    case 'inside-word':
      return { tone: 'near', words: verdict.insideWord }
    case 'normalised': {
      if (quote.foldings.length === 0) return { tone: 'near', words: verdict.quoteNormalised }
      const foldings = list(quote.foldings.map((name) => folding[name]))
      return { tone: 'near', words: verdict.quoteNormalisedBy({ foldings }) }
    }
    case 'missing':
      return { tone: 'bad', words: verdict.missing }
  }
}

const quoteName = (match: ParagraphMatch): string =>
  match.rung === 'exact' || match.rung === 'normalised' ? match.quote.verdict : 'not-checked'
