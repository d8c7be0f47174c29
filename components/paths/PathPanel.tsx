import { ArrowUpDown } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { AnswerPanel } from '../ui/AnswerPanel.tsx'
import { Button } from '../ui/Button.tsx'
import { EntityPick } from '../ui/EntityPick.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { WithinChoice } from '../ui/WithinChoice.tsx'
import css from './PathPanel.module.css'
import { PathWays } from './PathWays.tsx'
import type { PathPanelProps } from './paths-model.ts'

/** "How is A connected to B": both are chosen, the ways are told as chains of sentences, each opens its proof. */
export function PathPanel(props: PathPanelProps) {
  const { from, to, onClose } = props
  const { local } = useText()
  const words = useInquiryWords()
  const title =
    from && to ? words.path.titleOf({ from: local(from.label), to: local(to.label) }) : words.path.title
  return (
    <AnswerPanel id="path" title={title} closeLabel={words.close} onClose={onClose}>
      <Ends {...props} />
      <Conditions {...props} />
      <div className={css.result}>
        <Result {...props} />
      </div>
      <details className={css.how}>
        <summary>{words.path.how}</summary>
        {words.path.howText.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </AnswerPanel>
  )
}

function Ends({ question, groups, onAsk }: PathPanelProps) {
  const words = useInquiryWords()
  return (
    <div className={css.ends}>
      <div className={css.picks}>
        <EntityPick
          label={words.from}
          none={words.notChosen}
          groups={groups}
          value={question.from}
          onPick={(id) => onAsk({ from: id })}
        />
        <EntityPick
          label={words.to}
          none={words.notChosen}
          groups={groups}
          value={question.to}
          onPick={(id) => onAsk({ to: id })}
        />
      </div>
      <IconButton
        label={words.swap}
        icon={<ArrowUpDown aria-hidden size={18} />}
        onClick={() => onAsk({ from: question.to, to: question.from })}
      />
    </div>
  )
}

/** Folded away, so that the answer is seen at once; what is in force is told all the same. */
function Conditions({ question, onAsk }: PathPanelProps) {
  const words = useInquiryWords()
  const { path } = words
  const told = [
    question.by === 'hops' ? path.byHops : path.byEvidence,
    question.within === 'all' ? words.withinAll : words.withinShown,
    question.plans ? path.withPlans : path.withoutPlans,
  ]
  return (
    <details className={css.how} data-conditions>
      <summary>{told.join(' · ')}</summary>
      <div className={css.conditions}>
        <Segmented
          label={path.by}
          isLabelShown
          value={question.by}
          options={[
            { value: 'hops', label: path.byHops },
            { value: 'evidence', label: path.byEvidence },
          ]}
          onChange={(by) => onAsk({ by })}
        />
        <WithinChoice value={question.within} onChange={(within) => onAsk({ within })} />
        <label className={css.check}>
          <input
            type="checkbox"
            checked={question.plans}
            onChange={(event) => onAsk({ plans: event.target.checked })}
          />
          {path.plans}
        </label>
      </div>
    </details>
  )
}

function Result(props: PathPanelProps) {
  const { result, question } = props
  const words = useInquiryWords()
  switch (result.kind) {
    case 'choosing':
      return <p className={css.hint}>{words.choose}</p>
    case 'same':
      return <p className={css.hint}>{words.same}</p>
    case 'searching':
      return <Skeleton label={words.path.searching} lines={5} />
    case 'ways':
      return <PathWays {...props} ways={result.ways} />
    case 'none':
      return <NoWay {...props} result={result} key={question.within} />
  }
}

type NoneProps = PathPanelProps & {
  readonly result: Extract<PathPanelProps['result'], { readonly kind: 'none' }>
}

/** Says what the conditions keep out, and offers it. */
function NoWay({ result, from, to, onAsk }: NoneProps) {
  const { local } = useText()
  const { path } = useInquiryWords()
  const { withPlans, inAll, both } = result
  const names = { from: from ? local(from.label) : '', to: to ? local(to.label) : '' }
  const helps = (count: number | null): boolean => (count ?? 0) > 0
  const onlyBoth = helps(both) && !helps(inAll) && !helps(withPlans)
  return (
    <div className={css.none} data-no-way>
      <p>{path.none(names)}</p>
      {(helps(inAll) || onlyBoth) && <p>{path.noneShown}</p>}
      {(helps(withPlans) || onlyBoth) && <p>{path.noneFirm}</p>}
      {withPlans !== null && withPlans > 0 && (
        <Button onClick={() => onAsk({ plans: true })}>{path.tryPlans({ count: withPlans })}</Button>
      )}
      {inAll !== null && inAll > 0 && (
        <Button onClick={() => onAsk({ within: 'all' })}>{path.tryAll({ count: inAll })}</Button>
      )}
      {onlyBoth && both !== null && (
        <Button onClick={() => onAsk({ within: 'all', plans: true })}>{path.tryBoth({ count: both })}</Button>
      )}
    </div>
  )
}
