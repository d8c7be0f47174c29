// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readPreferences, writePreferences } from './preferences-storage.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('stored preferences', () => {
  it('are read as they were written', () => {
    expect(writePreferences({ theme: 'dark', letterKeys: false })).toBe(true)
    expect(readPreferences()).toEqual({ stored: { theme: 'dark', letterKeys: false }, isBlocked: false })
  })

  it.each(['{', '[]', 'null', '"x"'])('that are broken or foreign count as none: %s', (text) => {
    localStorage.setItem('isnad:preferences', text)
    expect(readPreferences()).toEqual({ stored: {}, isBlocked: false })
  })

  it('of other shapes are left out one by one', () => {
    localStorage.setItem('isnad:preferences', JSON.stringify({ theme: 'dark', evil: { a: 1 }, n: 3 }))
    expect(readPreferences().stored).toEqual({ theme: 'dark' })
  })

  it('cannot be had where the browser blocks storage, and that is told', () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked })
    expect(readPreferences()).toEqual({ stored: {}, isBlocked: true })
    expect(writePreferences({ theme: 'dark' })).toBe(false)
    vi.unstubAllGlobals()
  })
})
