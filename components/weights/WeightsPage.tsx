import { Page } from '../ui/Page.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { AlonePart } from './AlonePart.tsx'
import { MatrixPart } from './MatrixPart.tsx'
import { useWeightsWords } from './use-weights-words.ts'
import { VoicesPart } from './VoicesPart.tsx'
import css from './WeightsPage.module.css'
import { WEIGHTS_PARTS, type WeightsPageProps } from './weights-model.ts'

/** What rests on whom: voices switched off, who reports what, and what one origin alone says. Every row a proof. */
export function WeightsPage(props: WeightsPageProps) {
  const { part, onPart, onBack } = props
  const words = useWeightsWords()
  return (
    <Page id="weights" title={words.title} intro={words.intro} onBack={onBack}>
      <div className={css.parts}>
        <Segmented
          label={words.part}
          value={part}
          options={WEIGHTS_PARTS.map((value) => ({ value, label: words.parts[value] }))}
          onChange={onPart}
        />
      </div>
      {part === 'voices' && <VoicesPart {...props} />}
      {part === 'matrix' && <MatrixPart model={props.matrix} onOpen={props.onOpen} />}
      {part === 'alone' && <AlonePart model={props.alone} onOpen={props.onOpen} />}
    </Page>
  )
}
