import { useText } from '../i18n/text-context.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './SettingsPanel.module.css'
import type { SettingsPanelProps } from './settings-model.ts'
import { SETTINGS_WORDS } from './settings-words.ts'

/** The choices of this reader on this device. Stands in a dialog. */
export function SettingsPanel({ settings, onChange, isStorageBlocked }: SettingsPanelProps) {
  const { language } = useText()
  const words = SETTINGS_WORDS[language]
  return (
    <div className={css.settings}>
      <Segmented
        isLabelShown
        label={words.language}
        value={settings.language}
        options={[
          { value: 'ar', label: 'العربية', lang: 'ar' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <Segmented
        isLabelShown
        label={words.digits}
        value={settings.digits}
        options={[
          { value: 'latn', label: words.digitsLatn },
          { value: 'arab', label: words.digitsArab },
        ]}
        onChange={(digits) => onChange({ digits })}
      />
      <Segmented
        isLabelShown
        label={words.theme}
        value={settings.theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: words.themes[value],
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Segmented
        isLabelShown
        label={words.motion}
        value={settings.motion}
        options={(['system', 'reduced'] as const).map((value) => ({ value, label: words.motions[value] }))}
        onChange={(motion) => onChange({ motion })}
      />
      <label className={css.check}>
        <input
          type="checkbox"
          checked={settings.letterKeys}
          onChange={(event) => onChange({ letterKeys: event.target.checked })}
        />
        <span>
          <strong>{words.letterKeys}</strong>
          <span className={css.hint}>{words.letterKeysHint}</span>
        </span>
      </label>
      {isStorageBlocked && <Notice tone="warning" title={words.storageBlocked} />}
    </div>
  )
}
