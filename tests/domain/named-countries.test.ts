import { expect, it } from 'vitest'
import { countriesNamed } from '../../src/domain/named-countries.ts'
import { dataset, event, flow } from '../support/atlas-builder.ts'

it('an event names those taking part and that of its city, each once', () => {
  const one = event({ countries: ['NER', 'MLI'], places: ['bamako', 'nairobi', 'sahel'] })
  expect(countriesNamed(one, dataset())).toEqual(['NER', 'MLI', 'KEN'])
})

it('a flow names its ends, its area and where it was stopped', () => {
  const one = flow({
    legs: [{ from: ['MLI'], to: ['niamey'] }],
    area: ['sahel', 'TCD'],
    stopped: ['nairobi'],
  })
  expect(countriesNamed(one, dataset())).toEqual(['MLI', 'NER', 'TCD', 'KEN'])
})
