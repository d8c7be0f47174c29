// @vitest-environment node
import { expect, test } from 'vitest'
import { createIntake } from './model-intake.ts'

const told: string[] = []

function* work(name: string) {
  yield
  told.push(name)
}

const take = (intake: ReturnType<typeof createIntake>, name: string) =>
  intake.take(work(name), () => told.push(`${name} is in`))

test('a newer wish takes the place of one that was not done, and what waits comes after it', async () => {
  const intake = createIntake(() => false)
  take(intake, 'first')
  intake.after(() => told.push('what waits'))
  take(intake, 'second')
  expect(told).toEqual([])
  await new Promise((later) => setTimeout(later, 20))
  expect(told.splice(0)).toEqual(['second', 'what waits', 'second is in'])
})

test('whoever cannot wait has it done at once, whatever asks meanwhile', () => {
  const intake = createIntake(() => false)
  take(intake, 'one')
  // As the keyboard does, which follows what has been taken in.
  intake.after(() => intake.finish())
  intake.finish()
  expect(told.splice(0)).toEqual(['one', 'one is in'])
  intake.after(() => told.push('at once'))
  expect(told.splice(0)).toEqual(['at once'])
})

test('a wish waits while the last one is being drawn, unless it is asked for', async () => {
  let isDrawing = true
  const intake = createIntake(() => isDrawing)
  take(intake, 'patient')
  await new Promise((later) => setTimeout(later, 60))
  expect(told).toEqual([])
  isDrawing = false
  await new Promise((later) => setTimeout(later, 60))
  expect(told.splice(0)).toEqual(['patient', 'patient is in'])
  isDrawing = true
  take(intake, 'asked for')
  intake.finish()
  expect(told.splice(0)).toEqual(['asked for', 'asked for is in'])
})
