// Runs before the first paint: language, direction and theme of the page, so that nothing turns round or flashes.
// A file of its own because the security policy allows no inline script; plain, because modules run too late.
;(() => {
  const root = document.documentElement
  let stored = {}
  try {
    stored = JSON.parse(localStorage.getItem('isnad:preferences') || '{}') || {}
  } catch {
    // Blocked or broken storage: the defaults serve, and the page says so later.
  }
  const asked = /[?&]lang=(ar|en)(?:&|$)/.exec(location.hash)?.[1]
  const preferred = navigator.languages
    ?.map((tag) => tag.slice(0, 2))
    .find((tag) => tag === 'ar' || tag === 'en')
  const known = stored.language === 'ar' || stored.language === 'en' ? stored.language : undefined
  const language = asked || known || preferred || 'en'
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  if (stored.theme === 'dark' || stored.theme === 'light') root.dataset.theme = stored.theme
})()
