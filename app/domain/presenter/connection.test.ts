import { expect, it } from 'vitest'
import { asked, CONNECTING, heard, parted } from './connection.ts'

it('a window that nobody answers is first connecting, then alone', () => {
  const once = asked(CONNECTING)
  expect(once.kind).toBe('connecting')
  expect(asked(once).kind).toBe('connecting')
  expect(asked(asked(once)).kind).toBe('alone')
})

it('one lost answer does not part two windows, several do', () => {
  const connected = heard(CONNECTING)
  expect(asked(asked(connected)).kind).toBe('connected')
  expect(heard(asked(asked(connected)))).toEqual(connected)
  expect(asked(asked(asked(connected))).kind).toBe('alone')
})

it('a goodbye parts them at once, and a word joins them again', () => {
  expect(parted().kind).toBe('alone')
  expect(asked(parted()).kind).toBe('alone')
  expect(heard(parted()).kind).toBe('connected')
})
