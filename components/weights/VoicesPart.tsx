import { useId, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { Segmented } from '../ui/Segmented.tsx'
import { OutcomeLists } from './OutcomeLists.tsx'
import { useSaid } from './use-said.ts'
import { useWeightsWords } from './use-weights-words.ts'
import css from './VoicesPart.module.css'
import type { VoiceSort, VoiceSwitch, WeightsPageProps } from './weights-model.ts'

const SORTS: readonly VoiceSort[] = ['articles', 'origins', 'speakers']

/** Switches of one sort, and beside them what no longer stands. */
export function VoicesPart(props: WeightsPageProps) {
  const { voices: model, onSwitch, onAllOn, onOpen } = props
  const words = useWeightsWords()
  const off = SORTS.filter((one) => model.voices[one].some(({ isOff }) => isOff))
  const [sort, setSort] = useState<VoiceSort>(off[0] ?? 'articles')
  const noteId = useId()
  const { outcome } = model
  const standing = outcome === null ? words.nothingOff : words.stand({ stand: outcome.stand, of: model.of })
  useSaid(standing)
  const most = Math.max(1, ...model.voices[sort].map(({ claims }) => claims))
  return (
    <div className={css.columns}>
      <section className={css.switches} aria-label={words.sort}>
        <Segmented
          label={words.sort}
          value={sort}
          options={SORTS.map((value) => ({ value, label: words.sorts[value] }))}
          onChange={setSort}
        />
        <p id={noteId} className={css.note}>
          {words.sortNote[sort]}
        </p>
        <ul className={css.voices} aria-describedby={noteId}>
          {model.voices[sort].map((voice) => (
            <Voice key={voice.key} voice={voice} most={most} onSwitch={() => onSwitch(sort, voice.key)} />
          ))}
        </ul>
      </section>
      <div className={css.outcome}>
        {model.outcome === null ? (
          <p className={css.calm}>{standing}</p>
        ) : (
          <>
            <p className={css.stand}>
              <strong>{standing}</strong>
              <Button onClick={onAllOn}>{words.allOn}</Button>
            </p>
            <OutcomeLists outcome={model.outcome} onOpen={onOpen} />
          </>
        )}
      </div>
    </div>
  )
}

/** Its weight as a bar: dark what it alone tells, light what others tell too; always with the figures. */
function Voice(props: { readonly voice: VoiceSwitch; readonly most: number; readonly onSwitch: () => void }) {
  const { key, label, claims, alone, isOff } = props.voice
  const { local, language, direction } = useText()
  const words = useWeightsWords()
  return (
    <li className={joinClasses(css.voice, isOff && css.isOff)} data-voice={key}>
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={!isOff}
          checked={!isOff}
          onChange={props.onSwitch}
        />
        <span className={css.name} lang={language} dir={direction}>
          {local(label)}
        </span>
        <span className={css.figures}>
          {words.weight({ claims, alone })}
          {isOff && <strong> · {words.off}</strong>}
        </span>
        <span className={css.bar} aria-hidden>
          <i className={css.alone} style={{ inlineSize: `${(alone / props.most) * 100}%` }} />
          <i className={css.shared} style={{ inlineSize: `${((claims - alone) / props.most) * 100}%` }} />
        </span>
      </label>
    </li>
  )
}
