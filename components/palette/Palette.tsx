import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { Finder, type FinderItem } from '../ui/Finder.tsx'
import keySign from '../ui/KeySign.module.css'
import { MarkedText } from '../ui/MarkedText.tsx'
import css from './Palette.module.css'
import type { PaletteProps, PaletteRow } from './palette-model.ts'
import { nothingFor, PALETTE_TITLES, PALETTE_WORDS } from './palette-words.ts'

/** Everything that can be done, by name. */
export function Palette({ query, groups, onQuery, onRun, onClose }: PaletteProps) {
  const { local } = useText()
  const isEmpty = groups.every(({ rows }) => rows.length === 0)
  return (
    <Finder
      title={local(PALETTE_WORDS.title)}
      placeholder={local(PALETTE_WORDS.placeholder)}
      query={query}
      onQuery={onQuery}
      groups={groups.map(({ id, rows }) => ({
        id,
        title: local(PALETTE_TITLES[id]),
        items: rows.map(toItem),
      }))}
      status={isEmpty ? local(nothingFor(query)) : ''}
      onAction={onRun}
      onClose={onClose}
    />
  )
}

const toItem = ({ id, label, language, marks, keyLabel }: PaletteRow): FinderItem => ({
  id,
  label,
  content: (
    <span className={css.row}>
      <bdi lang={language} dir={directionOf(language)}>
        <MarkedText text={label} marks={marks.map((span) => ({ mark: 'quote' as const, span }))} />
      </bdi>
      {keyLabel !== '' && (
        <kbd dir="ltr" className={keySign.key}>
          {keyLabel}
        </kbd>
      )}
    </span>
  ),
})
