import { CircleCheck, CircleDashed, CircleDot, CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Text } from '../i18n/create-text.ts'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { SentenceAround } from '../ui/Runs.tsx'
import css from './MatchVerdicts.module.css'
import { HIDDEN_LABEL, hiddenWords, PARAGRAPH_WORDS, QUOTE_WORDS } from './match-words.ts'
import type { ParagraphMatch, PassageMatch, QuoteVerdict } from './proof-model.ts'

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
    <dl
      className={css.verdicts}
      data-rung={match.rung}
      data-critical={'critical' in match ? match.critical : undefined}
      data-quote-verdict={quoteName(match)}
    >
      <Row label={verdict.paragraph} verdict={paragraphVerdict(text, match)} />
      <Row label={verdict.quote} verdict={quoteVerdict(text, match)} />
      {'hidden' in match && match.hidden > 0 && (
        <Row
          label={text.local(HIDDEN_LABEL)}
          verdict={{ tone: 'open', words: text.local(hiddenWords(match.hidden, text.number)) }}
        />
      )}
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

function paragraphVerdict(text: Text, match: ParagraphMatch): Verdict {
  const { verdict } = text.t.proof
  switch (match.rung) {
    case 'not-checked':
      return { tone: 'open', words: verdict.notChecked }
    case 'checking':
      return { tone: 'open', words: verdict.checking }
    case 'absent':
      return { tone: 'bad', words: <InFile file={match.file} say={verdict.absent} /> }
    default:
      return foundParagraph(text, match)
  }
}

function foundParagraph({ t, local }: Text, { rung, critical, file }: PassageMatch): Verdict {
  const { verdict } = t.proof
  const inFile = (say: keyof typeof PARAGRAPH_WORDS): ReactNode => (
    <InFile file={file} say={({ file: slot }) => local(PARAGRAPH_WORDS[say](slot))} />
  )
  if (rung === 'quote-only') return { tone: 'bad', words: inFile(rung) }
  if (critical === 'changed') return { tone: 'bad', words: inFile('critical') }
  switch (rung) {
    case 'exact':
      return { tone: 'good', words: <InFile file={file} say={verdict.exact} /> }
    case 'normalised':
      return { tone: 'near', words: <InFile file={file} say={verdict.normalised} /> }
    case 'fuzzy':
    case 'weak':
      return { tone: 'near', words: inFile(rung) }
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
    case 'quote-only':
      return aloneQuote(text, match.quote)
    default:
      return foundQuote(text, match.quote)
  }
}

function InFile(props: { readonly file: string; readonly say: (p: { file: string }) => string }) {
  return <SentenceAround sentence={(file) => props.say({ file })}>{props.file}</SentenceAround>
}

function foundQuote({ t, list, local }: Text, quote: QuoteVerdict): Verdict {
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
    case 'altered':
      return { tone: 'near', words: local(QUOTE_WORDS.altered) }
    case 'altered-critical':
      return { tone: 'bad', words: local(QUOTE_WORDS['altered-critical']) }
    case 'missing':
      return { tone: 'bad', words: verdict.missing }
  }
}

function aloneQuote(text: Text, quote: QuoteVerdict): Verdict {
  switch (quote.verdict) {
    case 'verbatim':
      return { tone: 'near', words: text.local(QUOTE_WORDS.aloneVerbatim) }
    case 'inside-word':
    case 'normalised':
      return { tone: 'near', words: text.local(QUOTE_WORDS.aloneNormalised) }
    case 'altered':
      return { tone: 'near', words: text.local(QUOTE_WORDS.aloneAltered) }
    case 'altered-critical':
    case 'missing':
      return foundQuote(text, quote)
  }
}

const quoteName = (match: ParagraphMatch): string => ('quote' in match ? match.quote.verdict : 'not-checked')
