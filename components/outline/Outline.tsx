import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Tree } from 'react-aria-components/Tree'
import { useText } from '../i18n/text-context.tsx'
import css from './Outline.module.css'
import { EntityRow } from './OutlineRows.tsx'
import type { OutlineProps } from './outline-model.ts'
import { currentRow, targetOfKey } from './row-keys.ts'

/**
 * While single letters are keys of the page they stay so in the tree, which else takes those that begin a row's name and
 * leaves it the others. React Aria's tree hands this on to its grid without naming it.
 */
const NO_TYPE_AHEAD = { disallowTypeAhead: true }

/** The picture as a tree that can be read and heard: entity, relation, claim, paragraph. */
export function Outline(props: OutlineProps) {
  const { entities, current } = props
  const { t, language } = useText()
  const instructions = useId()
  const host = useRef<HTMLDivElement>(null)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const here = useMemo(() => currentRow(entities, current), [entities, current])
  const hereKey = here?.key ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open changed; rows that come and go are no reason
  useEffect(() => {
    if (here && here.above.length > 0) setExpanded((before) => new Set([...before, ...here.above]))
  }, [hereKey])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is there once its branch is open
  useEffect(() => {
    if (hereKey === null) return
    host.current?.querySelector(`[data-key="${CSS.escape(hereKey)}"]`)?.scrollIntoView?.({ block: 'nearest' })
  }, [hereKey, expanded])
  if (entities.length === 0) return <p className={css.empty}>{t.explore.outline.empty}</p>
  return (
    <I18nProvider locale={language === 'ar' ? 'ar-AE' : 'en-US'}>
      <div ref={host} className={css.outline}>
        <p id={instructions} hidden>
          {t.explore.outline.instructions}
        </p>
        <Tree
          aria-label={t.explore.outline.title}
          aria-describedby={instructions}
          className={css.tree ?? ''}
          expandedKeys={expanded}
          onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
          {...(props.lettersAreKeys ? NO_TYPE_AHEAD : {})}
          onAction={(key) => open(props, String(key), setExpanded)}
        >
          {entities.map((entity) => (
            <EntityRow
              key={entity.id}
              entity={entity}
              expanded={expanded}
              currentKey={hereKey}
              onPoint={props.onPoint}
            />
          ))}
        </Tree>
      </div>
    </I18nProvider>
  )
}

/** A relation stands for nothing that could be opened, so its row opens and closes. */
function open(
  props: OutlineProps,
  key: string,
  setExpanded: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void,
): void {
  const target = targetOfKey(key)
  switch (target.kind) {
    case 'entity':
      props.onOpenEntity(target.entity)
      break
    case 'claim':
      props.onOpenClaim(target.claim)
      break
    case 'evidence':
      props.onOpenEvidence(target.claim, target.evidence)
      break
    case 'relation':
      setExpanded((before) => toggledKey(before, key))
  }
}

const toggledKey = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  keys.has(key) ? new Set([...keys].filter((other) => other !== key)) : new Set([...keys, key])
