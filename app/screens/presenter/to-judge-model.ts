import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import {
  type JudgeQuestion,
  type JudgeRound,
  MODE_CHOICES,
  SUPPORT_CHOICES,
  tallyOf,
} from '#app/domain/presenter/judge-round.ts'
import type { Text } from '#components/i18n/create-text.ts'
import { VERDICT_NAMES } from '#components/i18n/verdict-names.ts'
import type { JudgeCase, JudgeQuestionModel, JudgeRoundModel } from '#components/judge/judge-model.ts'
import type { CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import { quoteOf } from './to-evidence-rows.ts'

/** What is judged, without our reading; `null` for what the collection lacks. @param detail `null` while it is fetched */
export function toJudgeCase(
  index: CollectionIndex,
  detail: DetailFile | null,
  { claim: claimId, evidence }: Pick<JudgeRound, 'claim' | 'evidence'>,
): JudgeCase | null {
  const claim = index.claims.get(claimId)
  const piece = claim?.evidence.find(({ id }) => id === evidence)
  const article = piece && index.articles.get(piece.article)
  if (!claim || !piece || !article) return null
  return {
    claim: claim.id,
    evidence: piece.id,
    statement: claim.statement,
    quote: detail && {
      ...quoteOf(detail, claim.id, piece),
      article: article.id,
      publisher: entityName(index, article.publisher).label,
      date: article.date,
      paragraph: piece.paragraph,
    },
  }
}

/** The round with its cards in words. `null` for evidence that the collection lacks. */
export function toJudgeRound(index: CollectionIndex, round: JudgeRound, text: Text): JudgeRoundModel | null {
  const piece = index.claims.get(round.claim)?.evidence.find(({ id }) => id === round.evidence)
  if (!piece) return null
  const { t, local } = text
  const words = {
    support: SUPPORT_CHOICES.map((choice) => local(VERDICT_NAMES[choice])),
    mode: MODE_CHOICES.map((choice) => t.words.mode[choice]),
  }
  const questionOf = (kind: JudgeQuestion): JudgeQuestionModel => {
    const counts = round.counts[kind]
    const { total, shares, leading } = tallyOf(counts)
    return {
      kind,
      choices: words[kind].map((word, at) => ({ word, count: counts[at] ?? 0, share: shares[at] ?? 0 })),
      total,
      leading,
      editors: editorsReading(piece, kind),
    }
  }
  return { stage: round.stage, questions: { support: questionOf('support'), mode: questionOf('mode') } }
}

/** What the collection itself holds, as one of the cards. */
function editorsReading({ stance, mode }: CoreEvidence, kind: JudgeQuestion): number {
  if (kind === 'mode') return MODE_CHOICES.indexOf(mode)
  return SUPPORT_CHOICES.indexOf(stance === 'denies' ? 'denied' : 'supports')
}
