import { useText } from '../i18n/text-context.tsx'
import { useWeightsWords } from './use-weights-words.ts'
import css from './VoicesPart.module.css'
import { WeightsClaims } from './WeightsClaims.tsx'
import type { WeightsOutcome } from './weights-model.ts'

/** What falls, what becomes something else, what stands on less. */
export function OutcomeLists(props: {
  readonly outcome: WeightsOutcome
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
}) {
  const { falls, changes, weaker } = props.outcome
  const { t } = useText()
  const words = useWeightsWords()
  return (
    <>
      {falls.length === 0 ? (
        <p>{words.noFalls}</p>
      ) : (
        <Group title={words.falls({ count: falls.length })} id="falls" isOpen>
          <WeightsClaims claims={falls} onOpen={props.onOpen} isFallen />
        </Group>
      )}
      {changes.map(({ before, after, claims }) => (
        <Group
          key={`${before}-${after}`}
          id={`${before}-${after}`}
          isOpen
          title={words.changes({
            before: t.words.status[before],
            after: t.words.status[after],
            count: claims.length,
          })}
        >
          <WeightsClaims claims={claims} onOpen={props.onOpen} />
        </Group>
      ))}
      {weaker.length > 0 && (
        <Group title={words.weaker({ count: weaker.length })} id="weaker" isOpen={falls.length === 0}>
          <WeightsClaims
            claims={weaker.map(({ claim }) => claim)}
            notes={weaker.map(({ before, after }) => words.origins({ before, after }))}
            onOpen={props.onOpen}
          />
        </Group>
      )}
    </>
  )
}

function Group(props: {
  readonly id: string
  readonly title: string
  readonly isOpen: boolean
  readonly children: React.ReactNode
}) {
  return (
    <details className={css.group} open={props.isOpen} data-outcome={props.id}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  )
}
