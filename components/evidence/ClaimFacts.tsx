import type { ReactNode } from 'react'
import type { Text } from '../i18n/create-text.ts'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { entityHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import css from './ClaimFacts.module.css'
import type { ProofBody, ProofEntity, ProofFacts } from './proof-model.ts'

export interface ClaimFactsProps {
  readonly body: ProofBody
  readonly onOpenEntity: (entityId: string) => void
}

/** How this paragraph puts it, what it leaves out, and what the claim holds beyond its sentence. */
export function ClaimFacts({ body, onOpenEntity }: ClaimFactsProps) {
  const text = useText()
  const { t, date, local, list } = text
  const { evidence, facts } = body
  const mode = evidence.stance === 'denies' ? t.words.modeOfDenial : t.words.mode[evidence.mode]
  return (
    <dl className={css.facts}>
      <Fact name={t.proof.mode} look="mode">
        {mode}
      </Fact>
      {!evidence.said.isArticleDate && (
        <Fact name={t.proof.said}>
          <bdi>{date(evidence.said.date)}</bdi>
        </Fact>
      )}
      {evidence.when !== null && (
        <Fact name={t.proof.dated}>
          <bdi>{date(evidence.when.date)}</bdi>
          {evidence.when.basis !== null && <Soft>{t.words.basis[evidence.when.basis]}</Soft>}
        </Fact>
      )}
      {facts.when !== null && (
        <Fact name={t.proof.when}>
          <bdi>{date(facts.when)}</bdi>
        </Fact>
      )}
      {evidence.omits.length > 0 && (
        <Fact name={t.proof.omits} look="omits">
          {list(evidence.omits.map(local))}
        </Fact>
      )}
      {facts.roles.map((role) => (
        <Fact key={role.label.en} name={local(role.label)} {...(isLong(role, local) ? WIDE : {})}>
          <Entities entities={role.entities} onOpenEntity={onOpenEntity} />
        </Fact>
      ))}
      {facts.condition !== null && (
        <Fact name={t.proof.condition} look="wide">
          {local(facts.condition)}
        </Fact>
      )}
      {facts.amounts.length > 0 && (
        <Fact name={t.proof.amounts} look="wide">
          {facts.amounts.map((amount) => (
            <span key={amount.of.en} className={css.line}>
              {local(amount.of)}: {amountWords(text, amount)}
            </span>
          ))}
        </Fact>
      )}
      {facts.note !== null && (
        <Fact name={t.proof.note} look="wide">
          {local(facts.note)}
        </Fact>
      )}
      {evidence.note !== null && (
        <Fact name={t.proof.note} look="wide">
          {local(evidence.note)}
        </Fact>
      )}
    </dl>
  )
}

const WIDE = { look: 'wide' } as const
/** More than half the panel holds on one line, with the role before it. */
const LONGEST_HALF = 24

const isLong = ({ entities }: ProofFacts['roles'][number], local: Text['local']): boolean =>
  entities.map(({ label }) => local(label)).join(' ').length > LONGEST_HALF

function Fact(props: {
  readonly name: string
  readonly look?: 'wide' | 'omits' | 'mode'
  readonly children: ReactNode
}) {
  return (
    <div className={css.fact} data-fact={props.look}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

const Soft = ({ children }: { readonly children: string }) => <span className={css.soft}> · {children}</span>

function Entities(props: {
  readonly entities: readonly ProofEntity[]
  readonly onOpenEntity: (entityId: string) => void
}) {
  return props.entities.map((entity) => (
    <OpenLink
      key={entity.id}
      href={entityHref(entity.id)}
      className={css.entity}
      data-entity={entity.id}
      onOpen={() => props.onOpenEntity(entity.id)}
    >
      <LocalRun text={entity.label} />
    </OpenLink>
  ))
}

function amountWords({ t, local }: Text, amount: ProofFacts['amounts'][number]): string {
  const { proof } = t
  const { min, max, about, over, unit } = amount
  const words = [about ? proof.about : null, howMuch(), local(unit)]
  return words.filter((word) => word !== null).join(' ')

  function howMuch(): string {
    if (min !== null && max !== null && min !== max) return proof.range({ min, max })
    if (min !== null) return `${over ? `${proof.moreThan} ` : ''}${proof.number({ value: min })}`
    return max === null ? '' : `${proof.atMost} ${proof.number({ value: max })}`
  }
}
