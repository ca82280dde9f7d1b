// Before the first picture: language, direction and appearance from the address, and only the base map when
// the address asks for another view than the one that index.html carries.
;(() => {
  const root = document.documentElement
  const keys = Object.fromEntries(location.hash.slice(1).split('&').map((pair) => pair.split('=')))
  const spoken = ['en', 'fr', 'ar', 'pt']
  const asked = [keys.lang, ...navigator.languages.map((tag) => tag.slice(0, 2))]
  root.lang = asked.find((language) => spoken.includes(language)) ?? 'en'
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr'
  root.dataset.look = keys.look === 'projector' ? 'projector' : 'light'
  if (root.dataset.look === 'projector') root.style.setProperty('--symbol-scale', Math.max(1, innerHeight / 600).toFixed(3))
  const others = ['from', 'to', 'select', 'theme', 'kind', 'grade', 'at']
  if (others.some((key) => key in keys)) root.dataset.view = 'other'
  root.dataset.map = 'picture'
})()
