// As boot.js, for the page inside a frame: by its address and the browser's languages alone. It reads no storage.
;(() => {
  const root = document.documentElement
  const asked = /[?&]lang=(ar|en)(?:&|$)/.exec(location.hash)?.[1]
  const preferred = navigator.languages
    ?.map((tag) => tag.slice(0, 2))
    .find((tag) => tag === 'ar' || tag === 'en')
  const language = asked || preferred || 'en'
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  const scheme = /[?&]scheme=(light|dark)(?:&|$)/.exec(location.hash)?.[1]
  if (scheme) root.dataset.theme = scheme
})()
