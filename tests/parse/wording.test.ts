import { expect, test } from 'vitest'
import { finderOf, plain } from '../../src/parse/wording.ts'

test.each([
  ['fr', 'Côte d’Ivoire', "en Côte d'Ivoire"],
  ['fr', 'poste-frontière', 'un poste\u2011frontière'],
  ['ar', 'غينيا - بيساو', 'في غينيا-بيساو'],
  ['ar', 'غينيا - بيساو', 'غينيا - بيساو'],
  ['en', 'parts, components', 'their parts, components and ammunition'],
] as const)('in %s “%s” is found in “%s”', (language, wording, text) => {
  expect(finderOf(wording, language)(plain(text))).toHaveLength(1)
})

test('a wording is found as often as it stands, from its first letter to its last', () => {
  expect(finderOf('ivory', 'en')(plain('Ivory and ivory'))).toEqual([
    { start: 0, end: 5 },
    { start: 10, end: 15 },
  ])
})
