import { expect, it } from 'vitest'
import { readAtlas } from '../../src/parse/gate.ts'
import { changeFiles } from '../support/change-files.ts'
import { goodFiles } from '../support/gate-fixture.ts'

it('an actor may be of a country that the map has no outline of, since it is not drawn', () => {
  const monaco = { en: 'Monaco', fr: 'Monaco', ar: 'موناكو', pt: 'Mónaco' }
  const files = changeFiles(goodFiles(), [
    { file: 'country-names.json', at: '/MCO', value: monaco },
    { file: 'actors.json', at: '/0/country', value: 'MCO' },
  ])
  expect(readAtlas(files).issues).toEqual([])
})
