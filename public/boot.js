// Before the first picture: the policy of the page, language and look from the address, that language's words asked
// for, only the base map when another view is asked for than index.html has.
;(() => {
  const root = document.documentElement
  const set = root.dataset
  const said = document.currentScript.dataset
  const put = (name, values) => document.head.append(Object.assign(document.createElement(name), values))
  if (said.policy) put('meta', { httpEquiv: 'Content-Security-Policy', content: said.policy })
  const hash = location.hash
  const asked = [/[#&]lang=(\w+)/.exec(hash)?.[1], ...navigator.languages]
  const tongue = asked.map((tag) => tag?.slice(0, 2)).find((tag) => /^(en|fr|ar|pt)$/.test(tag)) ?? 'en'
  root.lang = tongue
  root.dir = tongue === 'ar' ? 'rtl' : 'ltr'
  set.map = 'picture'
  set.look = /[#&]look=projector/.test(hash) ? 'projector' : 'light'
  if (set.look > 'light') root.style.setProperty('--symbol-scale', Math.max(1, innerHeight / 600))
  if (/[#&](from|to|select|theme|kind|grade|at)=/.test(hash)) set.view = 'other'
  for (const href of said[tongue]?.split(' ') ?? []) put('link', { rel: 'modulepreload', href })
})()
