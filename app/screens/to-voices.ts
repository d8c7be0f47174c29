import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ProofVoice } from '#components/evidence/proof-model.ts'
import { type Voice, voiceChain } from '#graph-data/derive/voice-chain.ts'
import type { Article } from '#graph-data/schema/article.ts'
import type { Evidence } from '#graph-data/schema/claim.ts'
import { listOf } from '#graph-data/schema/list-of.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'

/** The isnad of a piece of evidence with names and parts, from the speaker towards the page. */
export function toVoices(
  index: CollectionIndex,
  evidence: Pick<Evidence, 'by' | 'via'>,
  article: Pick<Article, 'from' | 'publisher'>,
): readonly ProofVoice[] {
  const speakers = listOf(evidence.by).length
  return voiceChain(evidence, article).map((voice, position) => ({
    role: position < speakers ? 'speaker' : roleAfterSpeakers(voice, article),
    label: voiceLabel(index, voice),
    entityId: voice.kind === 'entity' ? voice.id : null,
  }))
}

function roleAfterSpeakers(voice: Voice, article: Pick<Article, 'from' | 'publisher'>): ProofVoice['role'] {
  if (voice.kind === 'unnamed') return 'relay'
  if (voice.id === article.from) return 'agency'
  return voice.id === article.publisher.entity ? 'publisher' : 'relay'
}

function voiceLabel(index: CollectionIndex, voice: Voice): LocalText {
  if (voice.kind === 'entity') return entityName(index, voice.id).label
  const name = index.core.unnamed.find((candidate) => candidate.id === voice.unnamed)?.label
  if (!name) throw new Error(`unnamed voice ${voice.unnamed} is not in the vocabulary`)
  if (voice.of === undefined) return name
  const body = entityName(index, voice.of).label
  return { ar: `${name.ar} (${body.ar})`, en: `${name.en} (${body.en})` }
}
