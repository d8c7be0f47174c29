import { useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { AnswerPanel } from '../ui/AnswerPanel.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { WithinChoice } from '../ui/WithinChoice.tsx'
import { Communities } from './Communities.tsx'
import { MeasureRows } from './MeasureRows.tsx'
import css from './MeasuresPanel.module.css'
import type { MeasureName, MeasuresPanelProps } from './measures-model.ts'
import { StepScale } from './StepScale.tsx'

const NAMES: readonly MeasureName[] = ['degree', 'betweenness', 'pagerank', 'communities']

/** Who is central, by one measure at a time: what it means here, a list with bars, and how the picture shows it. */
export function MeasuresPanel(props: MeasuresPanelProps) {
  const { question, onAsk, onClose } = props
  const words = useInquiryWords()
  const { measures } = words
  return (
    <AnswerPanel id="measures" title={measures.title} closeLabel={words.close} onClose={onClose}>
      <Segmented
        label={measures.which}
        value={question.measure}
        options={NAMES.map((name) => ({ value: name, label: measures.names[name] }))}
        onChange={(measure) => onAsk({ measure })}
      />
      <p className={css.meaning}>{measures.meaning[question.measure]}</p>
      <Drawn {...props} />
      <WithinChoice value={question.within} onChange={(within) => onAsk({ within })} />
      <Result {...props} />
      <p className={css.note}>{measures.note}</p>
    </AnswerPanel>
  )
}

/** How the picture shows the measure, and what its colours mean. */
function Drawn({ question, onAsk }: MeasuresPanelProps) {
  const { measures } = useInquiryWords()
  const isGroups = question.measure === 'communities'
  const name = measures.names[question.measure]
  return (
    <div className={css.drawn}>
      <Segmented
        label={measures.draw}
        isLabelShown
        value={isGroups && question.draw === 'size' ? 'nothing' : question.draw}
        options={[
          { value: 'nothing', label: measures.drawNothing },
          ...(isGroups ? [] : [{ value: 'size' as const, label: measures.drawSize }]),
          { value: 'colour', label: measures.drawColour },
        ]}
        onChange={(draw) => onAsk({ draw })}
      />
      {question.draw === 'size' && !isGroups && <p className={css.note}>{measures.drawn.size({ name })}</p>}
      {question.draw === 'colour' && (
        <>
          <p className={css.note}>
            {isGroups ? measures.drawn.communities : measures.drawn.colour({ name })}
          </p>
          {!isGroups && <StepScale />}
        </>
      )}
    </div>
  )
}

function Result(props: MeasuresPanelProps) {
  const { result, onCopyText } = props
  const { t } = useText()
  const { measures } = useInquiryWords()
  const [order, setOrder] = useState<'value' | 'name'>('value')
  switch (result.kind) {
    case 'waiting':
      return <Skeleton label={measures.waiting} lines={8} />
    case 'failed':
      return (
        <Notice tone="error" title={t.problem.crash} details={result.reason} onCopyText={onCopyText}>
          {t.problem.crashDo}
        </Notice>
      )
    case 'communities':
      return <Communities {...props} communities={result.communities} />
    case 'rows':
      if (result.rows.length === 0) return <p>{measures.empty}</p>
      return (
        <>
          <Segmented
            label={measures.sort}
            isLabelShown
            value={order}
            options={[
              { value: 'value', label: measures.sortValue },
              { value: 'name', label: measures.sortName },
            ]}
            onChange={setOrder}
          />
          <MeasureRows {...props} rows={result.rows} order={order} />
        </>
      )
  }
}
