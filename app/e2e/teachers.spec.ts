import { LESSON_WORDS } from '#components/pages/lesson-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { axeViolations } from './axe-violations.ts'
import { expect, test } from './fixtures.ts'
import { asPaper, cutTexts } from './paper.ts'

for (const language of LANGUAGES) {
  test(`the page for teachers leads from a plan to its step and its sheet: ${language}${language === 'en' ? ' @long' : ''}`, async ({
    visit,
    page,
  }) => {
    await visit('real', `#/about/teachers?lang=${language}`)
    const lesson = page.locator('[data-lesson="oreshnik-and-the-warheads"]')
    await expect(lesson.getByRole('table')).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
    await lesson
      .getByRole('table')
      .getByRole('link', { name: LESSON_WORDS.sheet.questions[language] })
      .click()
    await expect(page).toHaveURL(/oreshnik-and-the-warheads.*screen=handout.*sheet=questions/)
    await expect(page.locator('[data-sheet] table').first()).toBeVisible()
    await page.goBack()
    await lesson.getByRole('table').getByRole('link').nth(3).click()
    await expect(page).toHaveURL(/#\/story\/oreshnik-and-the-warheads\/[a-z-]+/)
  })

  test(`the page for teachers fits a narrow screen, and is printed whole: ${language} @long`, async ({
    visit,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await visit('real', `#/about/teachers?lang=${language}`)
    await expect(page.locator('[data-lesson]').first()).toBeVisible()
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond).toBeLessThanOrEqual(0)
    expect(await axeViolations(page)).toEqual([])
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
  })
}
