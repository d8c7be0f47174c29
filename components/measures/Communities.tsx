import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { EntityLink } from '../ui/EntityLink.tsx'
import css from './Communities.module.css'
import type { MeasureCommunity, MeasuresPanelProps } from './measures-model.ts'
import { TintDot } from './StepScale.tsx'

/** Who belongs together, the largest circle first; each has a letter besides its colour. */
export function Communities(
  props: MeasuresPanelProps & { readonly communities: readonly MeasureCommunity[] },
) {
  const { communities, question, onOpenEntity } = props
  const { measures } = useInquiryWords()
  if (communities.length === 0) return <p>{measures.empty}</p>
  return (
    <ul className={css.communities}>
      {communities.map(({ letter, tint, members }, place) => (
        <li key={letter ?? ''}>
          <details open={place === 0}>
            <summary className={css.title}>
              {question.draw === 'colour' && letter !== null && <TintDot token={`--tint-${tint + 1}`} />}
              {letter === null
                ? measures.alone({ count: members.length })
                : measures.community({ letter, count: members.length })}
            </summary>
            <ul className={css.members}>
              {members.map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={entity} onOpen={onOpenEntity} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
