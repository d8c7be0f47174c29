import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { whenIdle } from '#app/platform/when-idle.ts'

/** Nothing a reader sees at first: it comes when the browser has nothing better to do. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    let isWanted = true
    whenIdle(() => whenIdle(() => isWanted && setTime(true)))
    return () => {
      isWanted = false
    }
  }, [])
  return isTime && <Suspense>{children}</Suspense>
}
