import { type Collection, collectionFilesSchema } from '../schema/collection.ts'
import type { Issue } from '../schema/issue.ts'
import type { OriginalTexts } from './rule.ts'
import {
  DAILY_LINES,
  type DraftClaim,
  type DraftCollection,
  type DraftEvidence,
  draftCollection,
} from './test-draft.ts'
import { validateCollection } from './validate-collection.ts'

/** One document for both articles, as `--originals` would read it. */
export const SAMPLE_ORIGINALS: OriginalTexts = new Map([
  ['daily', DAILY_LINES.join('\n')],
  ['daily-lake', DAILY_LINES.join('\n')],
])

/** The sample as `change` leaves it; throws if the change breaks the shape, which is not what rules are tested on. */
export function sampleCollection(change: (draft: DraftCollection) => void = () => undefined): Collection {
  const draft = draftCollection()
  change(draft)
  return collectionFilesSchema.parse(draft)
}

/** What one rule finds in the changed sample; throws where a sentence names what the rule did not tell. */
export function findingsOf(
  code: string,
  change?: (draft: DraftCollection) => void,
  originals?: OriginalTexts,
): readonly Issue[] {
  const report = validateCollection(sampleCollection(change), originals === undefined ? {} : { originals })
  const found = report.issues.filter((issue) => issue.code === code)
  const unfilled = found.find(({ text }) => /\{\w+\}/.test(text.ar + text.en))
  if (unfilled !== undefined) throw new Error(`not filled: ${unfilled.text.en}`)
  return found
}

/** The claim of a draft with this id. */
export function draftClaim(draft: DraftCollection, id: string): DraftClaim {
  const claim = Object.values(draft.claims)
    .flat()
    .find((one) => one.id === id)
  if (claim === undefined) throw new Error(`the sample has no claim ${id}`)
  return claim
}

/** The first evidence of a claim of a draft. */
export function draftProof(draft: DraftCollection, claimId: string): DraftEvidence {
  const [first] = draftClaim(draft, claimId).evidence
  if (first === undefined) throw new Error(`the claim ${claimId} has no evidence`)
  return first
}
