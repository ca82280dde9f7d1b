// Before the first picture: policy, language, look, frame, words asked for; only the base map for another view than
// index.html's.
;(() => {
  const root = document.documentElement
  const set = root.dataset
  const said = document.currentScript.dataset
  const put = (name, values) => document.head.append(Object.assign(document.createElement(name), values))
  if (said.policy) put('meta', { httpEquiv: 'Content-Security-Policy', content: said.policy })
  const hash = location.hash
  const of = (key) => hash.match(`[#&]${key}=([\\w,]+)(&|$)`)?.[1]
  const tags = [of('lang'), ...navigator.languages]
  const tongue = tags.map((tag) => tag?.slice(0, 2)).find((tag) => /^(en|fr|ar|pt)$/.test(tag)) ?? 'en'
  root.lang = tongue
  root.dir = tongue === 'ar' ? 'rtl' : 'ltr'
  set.map = 'picture'
  if (of('embed')) set.embed = of('embed')
  const dark = matchMedia('(prefers-color-scheme:dark)').matches
  set.look = /^(light|dark|projector)$/.exec(of('look'))?.[0] ?? (dark ? 'dark' : 'light')
  if (set.look > 'light') root.style.setProperty('--symbol-scale', Math.max(1, innerHeight / 600))
  if (/[#&](from|to|select|theme|kind|grade|at)=/.test(hash)) set.view = 'other'
  for (const href of said[tongue]?.split(' ') ?? []) put('link', { rel: 'modulepreload', href })
})()
