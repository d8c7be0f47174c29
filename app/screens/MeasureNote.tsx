import { useInquiryWords } from '#components/i18n/use-inquiry-words.ts'
import { StepScale } from '#components/measures/StepScale.tsx'
import { useExplorer } from './app-provider.tsx'
import css from './MeasureNote.module.css'

/** In the key to the picture: what size or colour mean while a measure is drawn. */
export function MeasureNote() {
  const inquiry = useExplorer((state) => state.inquiry)
  const { measures } = useInquiryWords()
  if (inquiry?.kind !== 'measures' || inquiry.draw === 'nothing') return null
  const { measure, draw } = inquiry
  const name = measures.names[measure]
  const text = measure === 'communities' ? measures.drawn.communities : measures.drawn[draw]({ name })
  return (
    <div className={css.note} data-measure-note>
      <p>{text}</p>
      {draw === 'colour' && measure !== 'communities' && <StepScale />}
    </div>
  )
}
