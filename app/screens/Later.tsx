import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { whenIdle } from '#app/platform/when-idle.ts'
import { useApp } from './app-provider.tsx'

/** Nothing a reader sees at first: it comes when the picture is drawn and the browser has nothing better to do. */
export function Later({ children }: { readonly children: ReactNode }) {
  const { pictured } = useApp()
  const [isTime, setTime] = useState(false)
  useEffect(() => {
    let isWanted = true
    void pictured.then(() => whenIdle(() => isWanted && setTime(true)))
    return () => {
      isWanted = false
    }
  }, [pictured])
  return isTime && <Suspense>{children}</Suspense>
}
