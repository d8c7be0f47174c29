import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

export interface Announcement {
  /** Another id says the same text again. */
  readonly id: number
  readonly text: string
}

/** Keys that are pressed quickly one after the other say only where they led. */
const DELAY_MS = 150

/** The page's one polite voice: the last announcement, spoken once things have come to rest. */
export function LiveRegion({ announcement }: { readonly announcement: Announcement | null }) {
  const [spoken, setSpoken] = useState<Announcement | null>(null)
  const [room, setRoom] = useState<Element | null>(null)
  useEffect(() => {
    // What lies outside an open dialog is inert and not heard, so the voice goes in, before it has something to say.
    setRoom(announcement && document.querySelector('dialog[open]'))
    const timer = setTimeout(() => setSpoken(announcement), DELAY_MS)
    return () => clearTimeout(timer)
  }, [announcement])
  const region = (
    <div role="status" aria-live="polite" aria-atomic="true" className="visually-hidden" data-live>
      {/* A new element for each announcement, so that a repeated text is a change too. */}
      {spoken && <p key={spoken.id}>{spoken.text}</p>}
    </div>
  )
  return room?.isConnected ? createPortal(region, room) : region
}
