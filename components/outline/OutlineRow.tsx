import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { TreeItem, TreeItemContent } from 'react-aria-components/Tree'
import css from './Outline.module.css'
import type { OutlineProps } from './outline-model.ts'

export interface OutlineRowProps {
  readonly rowKey: string
  readonly currentKey: string | null
  /** What assistive technology reads for the row. */
  readonly spoken: string
  readonly hasRows: boolean
  readonly entityId?: string
  readonly claimId?: string
  readonly content: ReactNode
  readonly onPoint: OutlineProps['onPoint'] | undefined
  /** Rows below it; one is enough while it is closed. */
  readonly children?: ReactNode
}

/** One row of any level: a mark that opens it, and what it stands for. */
export function OutlineRow(props: OutlineRowProps) {
  const { rowKey, currentKey, spoken, hasRows, entityId, claimId, content, onPoint, children } = props
  const isCurrent = rowKey === currentKey
  const point = () => {
    if (claimId !== undefined) onPoint?.({ kind: 'edge', id: claimId })
    else if (entityId !== undefined) onPoint?.({ kind: 'node', id: entityId })
  }
  const leave = () => {
    onPoint?.(null)
  }
  return (
    <TreeItem
      id={rowKey}
      textValue={spoken}
      className={css.row ?? ''}
      data-current={isCurrent || undefined}
      {...(entityId === undefined ? {} : { 'data-entity': entityId })}
      {...(claimId === undefined ? {} : { 'data-claim': claimId })}
      onPointerEnter={point}
      onPointerLeave={leave}
      render={(row) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: React Aria's properties make it a row of the grid
        <div
          {...row}
          {...(isCurrent ? { 'aria-current': 'true' } : {})}
          onFocus={(event) => {
            row.onFocus?.(event)
            point()
          }}
          onBlur={(event) => {
            row.onBlur?.(event)
            leave()
          }}
        />
      )}
    >
      <TreeItemContent>
        {hasRows ? (
          <Button slot="chevron" className={css.chevron ?? ''}>
            <ChevronRight aria-hidden size={16} />
          </Button>
        ) : (
          <span className={css.leaf} />
        )}
        {content}
      </TreeItemContent>
      {children}
    </TreeItem>
  )
}
