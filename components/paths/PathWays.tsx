import { ChevronRight } from 'lucide-react'
import { Fragment, useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { Button } from '../ui/Button.tsx'
import { ClaimLine } from '../ui/ClaimLine.tsx'
import { EntityLink } from '../ui/EntityLink.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import { useGrown } from '../ui/use-grown.ts'
import css from './PathWays.module.css'
import type { PathPanelProps, PathStep, PathWay } from './paths-model.ts'

type WaysProps = PathPanelProps & { readonly ways: readonly PathWay[] }

/** The ways, the shortest first; the one that is chosen is told step by step. */
export function PathWays(props: WaysProps) {
  const { ways, chosenWay } = props
  const { path } = useInquiryWords()
  // Each is some lines of text, the told one many: one with each frame.
  const there = useGrown(ways.length, 1, 1)
  const told = ways.find(({ key }) => key === chosenWay) ?? ways[0]
  return (
    <>
      <p className={css.found}>{path.found({ count: ways.length, steps: ways[0]?.steps.length ?? 0 })}</p>
      <ol className={css.ways}>
        {ways.slice(0, there).map((way, place) => (
          <WayItem key={way.key} {...props} way={way} at={place + 1} isTold={way === told} />
        ))}
      </ol>
      <p className={css.meaning}>{path.meaning}</p>
    </>
  )
}

function WayItem(
  props: WaysProps & { readonly way: PathWay; readonly at: number; readonly isTold: boolean },
) {
  const { way, at, isTold, onChooseWay, onSelectWay } = props
  const { t } = useText()
  const { path } = useInquiryWords()
  const chainId = useId()
  return (
    <li className={css.way} data-way={way.key}>
      <button
        type="button"
        className={css.choose}
        aria-expanded={isTold}
        aria-controls={chainId}
        onClick={() => onChooseWay(way)}
      >
        <span className={css.names}>
          <span className="visually-hidden">{path.way({ at })}: </span>
          {way.entities.map((entity, place) => (
            <Fragment key={entity.id}>
              {place > 0 && <ChevronRight aria-hidden className={css.then} />}
              <span>
                <LocalRun text={entity.label} />
              </span>
              {place < way.entities.length - 1 && <span className="visually-hidden">, </span>}
            </Fragment>
          ))}
        </span>
        <span className={css.facts}>
          {path.steps({ count: way.steps.length })} · {path.weakest({ word: t.words.family[way.weakest] })}
        </span>
      </button>
      <div id={chainId} hidden={!isTold}>
        {isTold && (
          <>
            <Chain {...props} />
            <Button look="quiet" onClick={() => onSelectWay(way)}>
              {path.select}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

function Chain(props: WaysProps & { readonly way: PathWay }) {
  const { way, onOpenEntity } = props
  const last = way.entities.at(-1)
  return (
    <ol className={css.chain}>
      {way.steps.map((step) => (
        <li key={step.from.id} className={css.link}>
          <EntityLink entity={step.from} onOpen={onOpenEntity} />
          <Step {...props} step={step} />
        </li>
      ))}
      {last && (
        <li>
          <EntityLink entity={last} onOpen={onOpenEntity} />
        </li>
      )}
    </ol>
  )
}

function Step(props: WaysProps & { readonly step: PathStep }) {
  const { step, currentClaim, onOpenClaim, onPointClaim } = props
  const { local } = useText()
  const words = useInquiryWords()
  const [told, ...others] = step.claims
  const line = { onOpen: onOpenClaim, onPoint: onPointClaim }
  return (
    <div className={css.step}>
      <ClaimLine claim={told} isCurrent={told.id === currentClaim} {...line} />
      {step.roles.map(({ name, role }) => (
        <p key={local(name)} className={css.role}>
          {words.path.role({ name: local(name), role: local(role) })}
        </p>
      ))}
      {others.length > 0 && (
        <details className={css.others}>
          <summary>{words.more({ count: others.length })}</summary>
          <ul>
            {others.map((claim) => (
              <li key={claim.id}>
                <ClaimLine claim={claim} isCurrent={claim.id === currentClaim} {...line} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
