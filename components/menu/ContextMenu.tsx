import { useLayoutEffect, useRef } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Keyboard } from 'react-aria-components/Keyboard'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { useText } from '../i18n/text-context.tsx'
import keySign from '../ui/KeySign.module.css'
import css from './ContextMenu.module.css'

export interface ContextMenuItem {
  readonly id: string
  readonly label: string
  /** The sign of a key that does the same; empty where there is none. */
  readonly keyLabel: string
}

export interface ContextMenuProps {
  /** Accessible name: what the menu is about. */
  readonly label: string
  readonly items: readonly ContextMenuItem[]
  /** CSS pixels from the upper left corner of the element it is laid over. */
  readonly point: { readonly x: number; readonly y: number }
  readonly onAction: (id: string) => void
  readonly onClose: () => void
}

/** A menu at a point, open while it is mounted. Focus goes into it, and back to where it was when it closes. */
export function ContextMenu({ label, items, point, onAction, onClose }: ContextMenuProps) {
  const { language } = useText()
  const anchor = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    // A screen position: the picture under it is not mirrored.
    anchor.current?.style.setProperty('transform', `translate(${point.x}px, ${point.y}px)`)
  }, [point])
  return (
    <I18nProvider locale={language === 'ar' ? 'ar-AE' : 'en-US'}>
      <span ref={anchor} className={css.anchor} aria-hidden />
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen
        offset={4}
        placement="bottom start"
        className={css.popover ?? ''}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          aria-label={label}
          autoFocus="first"
          className={css.menu ?? ''}
          items={items}
          onAction={(id) => onAction(String(id))}
          onClose={onClose}
        >
          {(item) => (
            <MenuItem id={item.id} textValue={item.label} className={css.item ?? ''}>
              <Text slot="label">{item.label}</Text>
              {item.keyLabel !== '' && (
                <Keyboard dir="ltr" className={keySign.key ?? ''}>
                  {item.keyLabel}
                </Keyboard>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </I18nProvider>
  )
}
