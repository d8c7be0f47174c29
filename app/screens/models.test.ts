import { describe, expect, it } from 'vitest'
import { indexOf } from '#app/domain/collection-index.ts'
import { NO_EXTRAS } from '#app/domain/filter/apply-filter.ts'
import { NO_FILTER } from '#app/domain/filter/view-filter.ts'
import { matchOriginal } from '#app/domain/match-original.ts'
import { matchSources } from '#app/domain/match-sources.ts'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { OPENING_VIEW, visibleGraph } from '#app/domain/visible-graph.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { createText } from '#components/i18n/create-text.ts'
import { en } from '#components/i18n/messages.en.ts'
import { DAILY_LINES, placeOf } from '#graph-data/validate/test-draft.ts'
import { toCanvasModel, toSpokes } from './to-canvas-model.ts'
import { toClaimRows } from './to-claim-rows.ts'
import { toEntityCard } from './to-entity-card.ts'
import { toLegend } from './to-legend.ts'
import type { AttachedTexts } from './to-paragraph-match.ts'
import { toProofModel } from './to-proof-model.ts'
import { toSigns } from './to-signs.ts'

const { core, detail } = sampleFiles()
const index = indexOf(core)
const text = createText({ language: 'en', digits: 'latn', messages: en })
const visible = visibleGraph(index, OPENING_VIEW)
const none: AttachedTexts = { of: () => null, isChecking: false }

const attached = (document: string): AttachedTexts => {
  const articles = matchOriginal(document, matchSources(detail))
  return {
    isChecking: false,
    of: (id) => {
      const article = articles.find((candidate) => candidate.id === id)
      return article ? { file: 'page.txt', article } : null
    },
  }
}

function proofOf(claimId: string, originals: AttachedTexts = none) {
  const claim = index.claims.get(claimId)
  if (!claim) throw new Error(`the sample has no claim ${claimId}`)
  const model = toProofModel({ index, detail, originals }, claim, null)
  if (model.kind !== 'ready') throw new Error('the proof is not ready')
  return model
}

describe('the proof', () => {
  it('without an original gives our words, and does not say that the paragraph is absent', () => {
    const { evidence } = proofOf('haddad-signs-treaty')
    expect(evidence.paragraph).toMatchObject({ n: 2, of: 6, kind: 'body', match: { rung: 'not-checked' } })
    expect(evidence.quote).toBe('معاهدة الجوار مع جمهورية الواحة')
    const waiting = proofOf('haddad-signs-treaty', { ...none, isChecking: true })
    expect(waiting.evidence.paragraph.match).toEqual({ rung: 'checking' })
  })

  it('with the original gives the paragraph itself, its quote, passage and both ends', () => {
    const { match } = proofOf('haddad-signs-treaty', attached(DAILY_LINES.join('\n'))).evidence.paragraph
    expect(match).toMatchObject({
      rung: 'exact',
      file: 'page.txt',
      text: DAILY_LINES[1],
      quote: { verdict: 'verbatim', span: placeOf(2, 'معاهدة الجوار مع جمهورية الواحة') },
      span: [0, DAILY_LINES[1]?.length],
      subject: [placeOf(2, 'نديم حداد')],
    })
    if (match.rung !== 'exact') throw new Error('no exact match')
    expect(match.object).toContainEqual(placeOf(2, 'معاهدة الجوار'))
  })

  it('of a paragraph that the original writes otherwise says how the quote differs and lights no passage', () => {
    const loose = DAILY_LINES.join('\n').replaceAll('ة', 'ه')
    const { match } = proofOf('haddad-signs-treaty', attached(loose)).evidence.paragraph
    expect(match).toMatchObject({
      rung: 'normalised',
      span: null,
      quote: { verdict: 'normalised', foldings: ['ta-marbuta'] },
    })
  })

  it('of a paragraph that the original lacks says so', () => {
    const without = attached(DAILY_LINES.toSpliced(2, 1).join('\n'))
    expect(proofOf('haddad-asks-for-boats', without).evidence.paragraph.match).toEqual({
      rung: 'absent',
      file: 'page.txt',
    })
  })

  it('names the voices from the speaker towards the page', () => {
    const { voices, stance, family } = proofOf('boats-belong-to-waha').evidence
    expect(voices.map(({ role, label }) => `${role}: ${label.en}`)).toEqual([
      'speaker: Waha',
      'relay: Coast agency',
      'publisher: The Daily',
    ])
    expect([stance, family]).toEqual(['denies', 'denied'])
  })

  it('tells roles, amounts, what is left unsaid, and who disagrees', () => {
    const proof = proofOf('haddad-asks-for-boats')
    expect(proof.facts.roles.map(({ label, entities }) => [label.en, entities[0]?.id])).toEqual([
      ['asked of', 'waha'],
    ])
    expect(proof.facts.amounts).toMatchObject([{ of: { en: 'Fast boats' }, min: 2, max: 4, about: false }])
    expect(proof.evidence.omits).toEqual([{ ar: 'العدد', en: 'the number' }])
    expect(proof.conflicts.map(({ kind, other }) => [kind, other.claimId])).toEqual([
      ['denial', 'boats-belong-to-waha'],
    ])
  })

  it('gives no public page where no address is known', () => {
    expect(proofOf('haddad-signs-treaty').evidence.article).toMatchObject({ url: null, passageUrl: null })
  })

  it('leads to the passage of the public page where its address is known, also from an article within it', () => {
    const known = {
      ...detail,
      articles: detail.articles.map((article) =>
        article.id === 'daily' ? { ...article, url: 'https://daily.example/1' } : article,
      ),
    }
    const claim = index.claims.get('haddad-signs-treaty')
    if (!claim) throw new Error('the sample lacks its claim')
    const model = toProofModel({ index, detail: known, originals: none }, claim, null)
    if (model.kind !== 'ready') throw new Error('the proof is not ready')
    expect(model.evidence.article.passageUrl).toMatch(/^https:\/\/daily\.example\/1#:~:text=/)
  })
})

describe('the picture', () => {
  it('says of a line how sure it is, where the article does not state it', () => {
    const { edges } = toCanvasModel(index, visible, text)
    expect(edges.map(({ id, label }) => [id, label])).toEqual([
      ['haddad-signs-treaty', 'signs'],
      ['haddad-asks-for-boats', 'asks for (requested)'],
      ['boats-belong-to-waha', 'owns (denied)'],
    ])
    expect(edges.map(({ contested }) => contested)).toEqual([false, true, true])
  })

  it('has spokes for the roles of the selected claim, to those who are drawn', () => {
    expect(toSpokes(index, visible, text, 'haddad-asks-for-boats')).toEqual([
      { claimId: 'haddad-asks-for-boats', nodeId: 'waha', label: 'asked of' },
    ])
    expect(toSpokes(index, visible, text, 'haddad-signs-treaty')).toEqual([])
  })

  it('has a pin on what stays in every view, and explains it where the picture leaves the page', () => {
    const pinned = toCanvasModel(index, visible, text, { pinned: ['waha'] }).nodes.filter(
      (node) => node.isPinned,
    )
    expect(pinned.map(({ id }) => id)).toEqual(['waha'])
    const store = createExplorerStore()
    const signs = () => toSigns(store.getState(), index, visible, text)
    expect(signs()).toEqual([])
    store.getState().setView({ ...OPENING_VIEW, pinned: ['waha'] })
    expect(signs()).toEqual([{ sign: 'pinned', word: 'Pinned: stays in every view' }])
  })

  it('explains the verdicts that its lines show, and only while they show them', () => {
    const store = createExplorerStore()
    const record = {
      ...{ judge: 'me', evidence: 'daily-2', claim: 'haddad-signs-treaty', verdict: 'supports' as const },
      ...{ note: '', at: '', against: { kind: 'restatement' as const }, wording: '' },
    }
    const book = { judges: [{ id: 'me', name: '' }], verdicts: [record] }
    const signs = () => toSigns(store.getState(), index, visible, text)
    store.getState().setLedger({ book, self: 'me', isTinted: false })
    expect(signs()).toEqual([])
    store.getState().setLedger({ isTinted: true })
    expect(signs()).toEqual([{ sign: 'holds', word: 'Reader’s verdict: holds' }])
  })

  it('is counted in its key', () => {
    const legend = toLegend(index, visible, visible, NO_FILTER, NO_EXTRAS)
    expect(legend.families).toEqual({ stated: 1, said: 0, planned: 1, conditional: 0, denied: 1 })
    expect(legend.contested).toBe(2)
    expect(legend.kinds.filter(({ count }) => count > 0)).toHaveLength(4)
  })
})

describe('the list', () => {
  it('tells of each claim where it stands and who denies it', () => {
    const rows = toClaimRows(index, core.claims)
    expect(rows[0]).toMatchObject({
      id: 'haddad-signs-treaty',
      mode: 'fact',
      places: [{ articleId: 'daily', paragraphs: [2] }],
    })
    expect(rows[2]?.deniedBy.map((name) => name.en)).toEqual(['Waha'])
  })
})

describe('the card of an entity', () => {
  it('reads each relation from the entity’s side', () => {
    const card = toEntityCard({ index, detail: { kind: 'waiting' }, view: OPENING_VIEW }, 'boats')
    expect(card.relations.map(({ label, relations }) => [label.en, relations[0]?.other?.id])).toEqual([
      ['is asked for by', 'nadim-haddad'],
      ['belongs to', 'waha'],
    ])
    expect(card).toMatchObject({ detail: { kind: 'waiting' }, neighbourCount: 2, isAround: false })
  })

  it('tells its roles and the spellings of the articles', () => {
    const sources = { index, detail: { kind: 'ready', file: detail }, view: OPENING_VIEW } as const
    expect(toEntityCard(sources, 'harbour').roles.map(({ label }) => label.en)).toEqual(['place'])
    expect(toEntityCard(sources, 'treaty').detail).toMatchObject({
      kind: 'ready',
      spellings: [{ articleId: 'daily', language: 'ar', spellings: ['معاهدة الجوار'] }],
    })
  })
})
