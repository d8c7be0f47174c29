import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { ContestedMark } from '../ui/ContestedMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import css from './EntityRelations.module.css'
import type { EntityCardProps, EntityRelation, EntityRelationGroup } from './entity-card-model.ts'

export interface EntityRelationsProps extends Pick<EntityCardProps, 'onOpenClaim' | 'onPointClaim'> {
  readonly title: string
  readonly groups: readonly EntityRelationGroup[]
}

/** Claims under the predicate that joins them, each said with its status and drawn with its line. */
export function EntityRelations({ title, groups, ...handlers }: EntityRelationsProps) {
  const { local, number } = useText()
  if (groups.length === 0) return null
  return (
    <div className={css.part}>
      <h3>{title}</h3>
      {groups.map((group) => (
        <section key={group.key} className={css.group} aria-label={local(group.label)}>
          <h4>
            {local(group.label)} <span className={css.count}>{number(group.relations.length)}</span>
          </h4>
          <ul>
            {group.relations.map((relation) => (
              <Row key={relation.claimId} relation={relation} {...handlers} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Row(
  props: { readonly relation: EntityRelation } & Pick<EntityCardProps, 'onOpenClaim' | 'onPointClaim'>,
) {
  const { relation, onOpenClaim, onPointClaim } = props
  const { t } = useText()
  return (
    <li>
      <OpenLink
        href={claimHref(relation.claimId)}
        className={css.row}
        data-claim={relation.claimId}
        onOpen={() => onOpenClaim(relation.claimId)}
        onPointerEnter={(event) => onPointClaim?.(relation.claimId, event.currentTarget)}
        onPointerLeave={() => onPointClaim?.(null, null)}
        onFocus={(event) => onPointClaim?.(relation.claimId, event.currentTarget)}
        onBlur={() => onPointClaim?.(null, null)}
      >
        <LineSample family={relation.family} length={34} />
        <span className={css.words}>
          <span className={css.sentence}>
            <ClaimSentence claim={relation} />
          </span>
          <span className={css.meta}>
            {t.words.family[relation.family]} · {t.proof.card.articles({ count: relation.articleCount })}
            {relation.contested && relation.status !== 'contested' && (
              <span className={css.contested}>
                <ContestedMark />
                {t.words.contested}
              </span>
            )}
          </span>
        </span>
      </OpenLink>
    </li>
  )
}
