import { type ReactNode, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { AnswerPanel } from '../ui/AnswerPanel.tsx'
import { Button } from '../ui/Button.tsx'
import { ClaimLine, type ClaimLineModel } from '../ui/ClaimLine.tsx'
import { EntityLink, type NamedEntity } from '../ui/EntityLink.tsx'
import { EntityPick } from '../ui/EntityPick.tsx'
import css from './ComparePanel.module.css'
import type { CompareAnswer, ComparedEntity, ComparePanelProps } from './compare-model.ts'

/** Two entities beside each other: claims with both, what both are joined with, and what only one of them is. */
export function ComparePanel(props: ComparePanelProps) {
  const { one, other, groups, answer, onAsk, onAskPath, onClose } = props
  const { local } = useText()
  const words = useInquiryWords()
  const { compare } = words
  const title =
    one && other ? compare.titleOf({ one: local(one.label), other: local(other.label) }) : compare.title
  const pick = { none: words.notChosen, groups }
  return (
    <AnswerPanel id="compare" title={title} closeLabel={words.close} onClose={onClose}>
      <div className={css.picks}>
        <EntityPick
          {...pick}
          label={compare.one}
          value={one?.id ?? null}
          onPick={(from) => onAsk({ from })}
        />
        <EntityPick
          {...pick}
          label={compare.other}
          value={other?.id ?? null}
          onPick={(to) => onAsk({ to })}
        />
      </div>
      {one && other && answer ? (
        <>
          <Button className={css.path} onClick={onAskPath}>
            {compare.askPath}
          </Button>
          <Answer {...props} one={one} other={other} answer={answer} />
        </>
      ) : (
        <p className={css.hint}>{one && other ? words.same : words.choose}</p>
      )}
    </AnswerPanel>
  )
}

type AnswerProps = ComparePanelProps & {
  readonly one: NamedEntity
  readonly other: NamedEntity
  readonly answer: CompareAnswer
}

function Answer(props: AnswerProps) {
  const { answer, one, other } = props
  const { local } = useText()
  const { compare } = useInquiryWords()
  const { between, shared, onlyOne, onlyOther } = answer
  return (
    <>
      <Part title={compare.between}>
        {between.length === 0 ? <p className={css.none}>{compare.betweenNone}</p> : null}
        <Lines {...props} claims={between} />
      </Part>
      <Part title={shared.length === 0 ? compare.sharedNone : compare.shared({ count: shared.length })}>
        <Few
          items={shared}
          keyOf={({ entity }) => entity.id}
          show={({ entity, ofOne, ofOther }) => (
            <Joined {...props} entity={entity} claims={[...new Set([...ofOne, ...ofOther])]} />
          )}
        />
      </Part>
      <Apart {...props} name={local(one.label)} entities={onlyOne} />
      <Apart {...props} name={local(other.label)} entities={onlyOther} />
      <Articles {...props} />
    </>
  )
}

function Apart(props: AnswerProps & { readonly name: string; readonly entities: readonly ComparedEntity[] }) {
  const { name, entities } = props
  const { compare } = useInquiryWords()
  const count = entities.length
  return (
    <Part title={count === 0 ? compare.onlyNone({ name }) : compare.only({ name, count })}>
      <Few
        items={entities}
        keyOf={({ entity }) => entity.id}
        show={({ entity, claims }) => <Joined {...props} entity={entity} claims={claims} />}
      />
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.part}>
      <h2 className={css.title}>{title}</h2>
      {children}
    </section>
  )
}

/** As many as are seen without scrolling far; the rest on demand. */
const FEW = 6

function Few<Item>(props: {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly show: (item: Item) => ReactNode
}) {
  const { items, keyOf, show } = props
  const { compare } = useInquiryWords()
  const [isAll, setAll] = useState(false)
  return (
    <>
      <ul className={css.list}>
        {(isAll ? items : items.slice(0, FEW)).map((item) => (
          <li key={keyOf(item)}>{show(item)}</li>
        ))}
      </ul>
      {!isAll && items.length > FEW && (
        <Button look="quiet" className={css.path} onClick={() => setAll(true)}>
          {compare.showAll({ count: items.length })}
        </Button>
      )}
    </>
  )
}

function Joined(
  props: AnswerProps & { readonly entity: NamedEntity; readonly claims: readonly ClaimLineModel[] },
) {
  return (
    <>
      <EntityLink entity={props.entity} onOpen={props.onOpenEntity} />
      <Lines {...props} />
    </>
  )
}

function Lines(props: ComparePanelProps & { readonly claims: readonly ClaimLineModel[] }) {
  const { claims, currentClaim, onOpenClaim, onPointClaim } = props
  return (
    <ul className={css.lines}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLine
            claim={claim}
            isCurrent={claim.id === currentClaim}
            onOpen={onOpenClaim}
            onPoint={onPointClaim}
          />
        </li>
      ))}
    </ul>
  )
}

function Articles({ answer, one, other }: AnswerProps) {
  const { local, t } = useText()
  const { compare } = useInquiryWords()
  const names = (list: CompareAnswer['articles']['both']) => t.words.listJoin([...new Set(list.map(local))])
  const { both, onlyOne, onlyOther } = answer.articles
  return (
    <Part title={compare.articles}>
      <ul className={css.articles}>
        {both.length > 0 && <li>{compare.articlesBoth({ names: names(both) })}</li>}
        {onlyOne.length > 0 && (
          <li>{compare.articlesOnly({ name: local(one.label), names: names(onlyOne) })}</li>
        )}
        {onlyOther.length > 0 && (
          <li>{compare.articlesOnly({ name: local(other.label), names: names(onlyOther) })}</li>
        )}
      </ul>
    </Part>
  )
}
