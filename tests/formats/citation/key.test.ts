import { expect, it } from 'vitest'
import { citationKey, shortHash } from '../../../src/formats/citation/key.ts'

it.each([
  ['UNODC', '2017-08-04', 'unodc-bamako-2017', 'unodc-2017-unodc-bamako-2017'],
  ['UNODC Regional Office for West and Central Africa', null, 'x', 'unodc-regional-office-nd-x'],
  ['Notícias ao Minuto', '2020', 'x', 'noticias-ao-minuto-2020-x'],
  ['الأمم المتحدة', '2020', 'x', '2020-x'],
  ['{}, %', '2020', 'y_1', '2020-y-1'],
])('the key of what %s published in %s as %s is %s', (publisher, issued, id, key) => {
  expect(citationKey(publisher, issued, id)).toBe(key)
})

it('the same text has the same hash, as published for FNV-1a', () => {
  expect([shortHash(''), shortHash('a'), shortHash('foobar')]).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968'])
})
