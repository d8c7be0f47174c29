import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Input } from 'react-aria-components/Input'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { TextField } from 'react-aria-components/TextField'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from './announce.ts'
import { Dialog } from './Dialog.tsx'
import css from './Finder.module.css'

export interface FinderItem {
  readonly id: string
  /** What is heard. */
  readonly label: string
  readonly content: ReactNode
}

export interface FinderGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly FinderItem[]
}

export interface FinderProps {
  readonly title: string
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Groups without items are left out. Ids of items are unique among all groups. */
  readonly groups: readonly FinderGroup[]
  /** Said and shown under the field: how many were found, or that nothing was. */
  readonly status: string
  readonly onAction: (id: string) => void
  readonly onClose: () => void
}

/**
 * A field and what it finds, in a dialog. The keyboard stays in the field: arrows go through what was found, Enter opens
 * it, Escape goes back. Heavy, so it comes with the first search.
 */
export function Finder(props: FinderProps) {
  const { title, placeholder, query, onQuery, groups, status, onAction, onClose } = props
  const { language } = useText()
  const announce = useAnnounce()
  useEffect(() => {
    if (status !== '') announce(status)
  }, [status, announce])
  const holder = useRef<HTMLDivElement>(null)
  // After the dialog has opened, which gives the focus to its first button; before anything more can be typed.
  useLayoutEffect(() => holder.current?.querySelector('input')?.focus(), [])
  return (
    <Dialog title={title} onClose={onClose}>
      <I18nProvider locale={language === 'ar' ? 'ar-AE' : 'en-US'}>
        <div ref={holder} className={css.finder}>
          <Autocomplete inputValue={query} onInputChange={onQuery}>
            <TextField aria-label={title} className={css.field ?? ''}>
              <Search aria-hidden />
              <Input
                className={css.input ?? ''}
                dir={query === '' ? undefined : 'auto'}
                placeholder={placeholder}
                autoComplete="off"
                spellCheck={false}
              />
            </TextField>
            <p className={css.status}>{status}</p>
            <Menu
              aria-label={title}
              className={css.menu ?? ''}
              onAction={(id) => onAction(String(id))}
              renderEmptyState={() => null}
            >
              {groups
                .filter(({ items }) => items.length > 0)
                .map((group) => (
                  <MenuSection key={group.id} id={group.id} className={css.section ?? ''}>
                    <Header className={css.title ?? ''}>{group.title}</Header>
                    {group.items.map((item) => (
                      <MenuItem key={item.id} id={item.id} textValue={item.label} className={css.item ?? ''}>
                        {item.content}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
            </Menu>
          </Autocomplete>
        </div>
      </I18nProvider>
    </Dialog>
  )
}
