/**
 * The last resort: the page cannot start (a file of it did not come, or an error before anything is drawn). Plain
 * elements and both languages, for neither messages nor views can be counted on.
 */
export function showStartFailure(root: HTMLElement, error: unknown): void {
  const box = document.createElement('main')
  box.setAttribute('role', 'alert')
  box.append(
    paragraph('ar', 'تعذّر بدء «إسناد». تحقق من الاتصال ثم أعد تحميل الصفحة.'),
    paragraph('en', 'Isnad could not start. Check the connection, then reload the page.'),
  )
  const details = document.createElement('pre')
  details.dir = 'ltr'
  details.lang = 'en'
  details.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error)
  box.append(details)
  root.replaceChildren(box)
}

function paragraph(language: 'ar' | 'en', text: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.lang = language
  element.dir = language === 'ar' ? 'rtl' : 'ltr'
  element.textContent = text
  return element
}
