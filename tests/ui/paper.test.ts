import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

it('the frame that a browser draws round the page has the colour of its paper', () => {
  const papers = [...read('src/ui/styles/base.css').matchAll(/--paper: (#\w+)/g)].map(([, colour]) => colour)
  const said = [...read('index.html').matchAll(/name="theme-color" content="(#\w+)"/g)].map(
    ([, colour]) => colour,
  )
  expect(said).toEqual(papers)
  for (const colour of papers) expect(read('src/ui/app/use-page.ts')).toContain(`'${colour}'`)
})

it('no style sheet but the base has a colour of its own, apart from what a reader asked the system for', () => {
  const sheets = readdirSync(join(root, 'src/ui/styles')).filter((name) => name !== 'base.css')
  const literal = /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i
  const onRequest = /@media \((?:prefers-contrast|forced-colors)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g
  const own = sheets.filter((name) => literal.test(read(`src/ui/styles/${name}`).replaceAll(onRequest, '')))
  expect(own).toEqual([])
})
