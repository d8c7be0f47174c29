import { JudgeArea } from './JudgeArea.tsx'
import css from './JudgeOverlay.module.css'
import type { StepProps } from './step-props.ts'

/** A round of judging on the class's screen, in place of picture and caption; large enough for the last row. */
export function JudgeOverlay(props: StepProps) {
  return (
    <div className={css.overlay} data-own-keys>
      <div className={css.board}>
        <JudgeArea {...props} />
      </div>
    </div>
  )
}
