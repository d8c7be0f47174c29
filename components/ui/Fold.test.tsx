// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Fold } from './Fold.tsx'

afterEach(cleanup)

it('says whether it is open, and what it opens stands in the page for paper', () => {
  render(<Fold label="3 December">By the day that the text names.</Fold>)
  const label = screen.getByRole('button', { name: '3 December' })
  const body = document.getElementById(label.getAttribute('aria-controls') ?? '')
  expect(label.getAttribute('aria-expanded')).toBe('false')
  expect(body?.textContent).toBe('By the day that the text names.')
  expect(body?.className).not.toBe('')
  fireEvent.click(label)
  expect(label.getAttribute('aria-expanded')).toBe('true')
  expect(body?.className).toBe('')
})
