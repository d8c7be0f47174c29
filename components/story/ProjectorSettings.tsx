import { useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './ProjectorSettings.module.css'
import type { StoryLang } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export type ProjectorSlider = 'size' | 'contrast' | 'brightness'

export interface ProjectorSettingsProps {
  /** `auto`: while the page fills the screen. */
  readonly state: 'auto' | 'on' | 'off'
  readonly theme: 'light' | 'dark'
  readonly sliders: readonly {
    readonly id: ProjectorSlider
    readonly value: number
    readonly min: number
    readonly max: number
    readonly step: number
  }[]
  readonly lang: StoryLang
  readonly onState: (state: 'auto' | 'on' | 'off') => void
  readonly onTheme: (theme: 'light' | 'dark') => void
  readonly onSlide: (slider: ProjectorSlider, value: number) => void
  readonly onReset: () => void
  /** The large language first; one alone, or both. */
  readonly onLanguage: (first: 'ar' | 'en', isBoth: boolean) => void
}

/** How the story is drawn for the last row, and in which languages; kept for the next lesson. */
export function ProjectorSettings(props: ProjectorSettingsProps) {
  const { state, theme, sliders, lang } = props
  const words = useStoryWords()
  const { language } = useText()
  return (
    <div className={css.settings}>
      <Segmented
        label={words.language}
        isLabelShown
        value={`${language}${lang === 'both' ? '+' : ''}`}
        options={[
          { value: 'ar', label: 'العربية', lang: 'ar' },
          { value: 'en', label: 'English', lang: 'en' },
          { value: 'ar+', label: 'ع + en' },
          { value: 'en+', label: 'EN + ع' },
        ]}
        onChange={(value) => props.onLanguage(value.startsWith('ar') ? 'ar' : 'en', value.endsWith('+'))}
      />
      <Segmented
        label={words.projector}
        isLabelShown
        value={state}
        options={(['auto', 'on', 'off'] as const).map((value) => ({
          value,
          label: words.projectorState[value],
        }))}
        onChange={props.onState}
      />
      {sliders.map((slider) => (
        <Slider key={slider.id} {...slider} onSlide={props.onSlide} />
      ))}
      <Segmented
        label={words.theme}
        isLabelShown
        value={theme}
        options={[
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChange={props.onTheme}
      />
      <button type="button" className={css.reset} onClick={props.onReset}>
        {words.asUsual}
      </button>
    </div>
  )
}

type SliderProps = ProjectorSettingsProps['sliders'][number] & Pick<ProjectorSettingsProps, 'onSlide'>

function Slider({ id, value, min, max, step, onSlide }: SliderProps) {
  const words = useStoryWords()
  const { percent } = useText()
  const inputId = useId()
  return (
    <div className={css.slider}>
      <label htmlFor={inputId}>{words[id]}</label>
      <span className={css.value}>{percent(value)}</span>
      <input
        id={inputId}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={percent(value)}
        onChange={(event) => onSlide(id, Number(event.currentTarget.value))}
      />
    </div>
  )
}
