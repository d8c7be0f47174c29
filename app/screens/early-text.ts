/** What was typed while the field for it was still on its way. */
let typed = ''

export function keepEarlyText(text: string): void {
  typed = text
}

/** Hands it to the field that has come; the next one begins empty. */
export function takeEarlyText(): string {
  const text = typed
  typed = ''
  return text
}
