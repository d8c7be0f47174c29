import { claimSentence } from '../i18n/claim-sentence.ts'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { ContestedMark } from '../ui/ContestedMark.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import css from './Outline.module.css'
import { OutlineRow } from './OutlineRow.tsx'
import type {
  OutlineClaim,
  OutlineEntity,
  OutlineEvidence,
  OutlineProps,
  OutlineRelation,
} from './outline-model.ts'
import { claimKey, entityKey, evidenceKey, relationKey } from './row-keys.ts'

interface BranchProps {
  readonly expanded: ReadonlySet<string>
  readonly currentKey: string | null
  readonly onPoint: OutlineProps['onPoint'] | undefined
}

/**
 * The rows under one row: all while it is open. While it is closed, one: the tree tells from it that there are some, and
 * the whole collection would make thousands that nobody sees.
 */
const made = <T,>(rows: readonly T[], isOpen: boolean): readonly T[] => (isOpen ? rows : rows.slice(0, 1))

export function EntityRow({ entity, ...branch }: BranchProps & { readonly entity: OutlineEntity }) {
  const { t, local } = useText()
  const key = entityKey(entity.id)
  const name = local(entity.label)
  const kind = local(entity.kindLabel)
  const claims = t.explore.outline.claims({ count: entity.claimCount })
  return (
    <OutlineRow
      rowKey={key}
      {...branch}
      spoken={`${name}, ${kind}, ${claims}`}
      hasRows={entity.relations.length > 0}
      entityId={entity.id}
      content={
        <>
          <KindMark kind={entity.kind} />
          <span className={css.words}>
            <span className={css.name}>
              <LocalRun text={entity.label} />
            </span>
            <span className={css.meta}>
              {kind} · {claims}
            </span>
          </span>
        </>
      }
    >
      {made(entity.relations, branch.expanded.has(key)).map((relation) => (
        <RelationRow key={relation.key} entityId={entity.id} relation={relation} {...branch} />
      ))}
    </OutlineRow>
  )
}

function RelationRow(props: BranchProps & { readonly entityId: string; readonly relation: OutlineRelation }) {
  const { entityId, relation, ...branch } = props
  const { t, local } = useText()
  const key = relationKey(entityId, relation.key)
  const claims = t.explore.outline.claims({ count: relation.claims.length })
  return (
    <OutlineRow
      rowKey={key}
      {...branch}
      spoken={`${local(relation.label)}, ${claims}`}
      hasRows
      content={
        <span className={css.words}>
          <span className={css.relation}>
            <LocalRun text={relation.label} />
          </span>
          <span className={css.meta}>{claims}</span>
        </span>
      }
    >
      {made(relation.claims, branch.expanded.has(key)).map((claim) => (
        <ClaimRow key={claim.id} place={[entityId, relation.key]} claim={claim} {...branch} />
      ))}
    </OutlineRow>
  )
}

type Place = readonly [entityId: string, relationKey: string]

function ClaimRow(props: BranchProps & { readonly place: Place; readonly claim: OutlineClaim }) {
  const { place, claim, ...branch } = props
  const text = useText()
  const { words } = text.t
  const key = claimKey(...place, claim.id)
  const spoken = [
    claimSentence(text, claim),
    words.family[claim.family],
    claim.contested && claim.status !== 'contested' ? words.contested : null,
  ]
  return (
    <OutlineRow
      rowKey={key}
      {...branch}
      spoken={spoken.filter((part) => part !== null).join('. ')}
      hasRows={claim.evidence.length > 0}
      claimId={claim.id}
      content={
        <>
          <LineSample family={claim.family} length={34} />
          <span className={css.sentence}>
            <ClaimSentence claim={claim} />
            {claim.contested && claim.status !== 'contested' && (
              <span className={css.contested}>
                <ContestedMark /> {words.contested}
              </span>
            )}
          </span>
        </>
      }
    >
      {made(claim.evidence, branch.expanded.has(key)).map((piece) => (
        <EvidenceRow key={piece.id} place={place} claimId={claim.id} piece={piece} {...branch} />
      ))}
    </OutlineRow>
  )
}

function EvidenceRow(
  props: BranchProps & { readonly place: Place; readonly claimId: string; readonly piece: OutlineEvidence },
) {
  const { place, claimId, piece, ...branch } = props
  const { t, local } = useText()
  const { outline } = t.explore
  const label = outline.evidenceLabel({ publisher: local(piece.publisher), paragraph: piece.paragraph })
  const spoken = [label, piece.denies ? outline.denies : null, piece.quote?.text ?? null]
  return (
    <OutlineRow
      rowKey={evidenceKey(...place, claimId, piece.id)}
      {...branch}
      spoken={spoken.filter((part) => part !== null).join('. ')}
      hasRows={false}
      content={
        <span className={css.evidence}>
          <span className={css.source}>
            <LocalRun text={piece.publisher} /> {outline.evidence({ paragraph: piece.paragraph })}
            {piece.denies && <strong className={css.denies}> {outline.denies}</strong>}
          </span>
          {piece.quote && (
            <q className={css.quote}>
              <ForeignRun language={piece.quote.language}>{piece.quote.text}</ForeignRun>
            </q>
          )}
        </span>
      }
    />
  )
}
