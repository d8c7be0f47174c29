import type { ReactNode } from 'react'
import { copyText } from '#app/platform/clipboard.ts'
import { CrashNotice } from '#components/shell/CrashNotice.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** A part of the screen that may fail without taking the others with it. */
export function Guarded({
  resetKey,
  children,
}: {
  readonly resetKey?: string
  readonly children: ReactNode
}) {
  return (
    <ErrorBoundary
      {...(resetKey === undefined ? {} : { resetKey })}
      fallback={(details) => (
        <CrashNotice details={details} onCopyText={copyText} onReload={() => location.reload()} />
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
