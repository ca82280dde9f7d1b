import { describe, expect, it } from 'vitest'
import type { AtlasEvent } from '../../src/domain/model.ts'
import { eventRow } from '../../src/formats/event-row.ts'
import { eventsGeojson } from '../../src/formats/events-geojson.ts'
import { event, timing } from '../support/atlas-builder.ts'
import { published } from '../support/published-builder.ts'

const featureOf = (change: Partial<AtlasEvent>) =>
  JSON.parse(eventsGeojson.write(published({ events: [event(change)] }))).features[0]
const rowOf = (change: Partial<AtlasEvent>) => {
  const one = event(change)
  return eventRow(one, published({ events: [one] }))
}

describe('an event in a file', () => {
  it('is a point in a city, several points in several, and has no geometry without a place', () => {
    expect(featureOf({ places: ['bamako'] }).geometry).toEqual({ type: 'Point', coordinates: [-8, 12.65] })
    expect(featureOf({ places: ['bamako', 'niamey'] }).geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [-8, 12.65],
        [2.11, 13.51],
      ],
    })
    expect(featureOf({ countries: ['MLI'] })).toMatchObject({
      geometry: null,
      properties: { placed_by: 'none', place_precision: null },
    })
  })

  it('says what each point stands for', () => {
    expect(rowOf({ places: ['bamako', 'MLI', 'sahel'] })).toMatchObject({
      placed_by: 'places',
      place_precision: 'city; country; region',
    })
  })

  it('says that an operation without a place stands on its countries', () => {
    const feature = featureOf({ kind: 'operation', countries: ['MLI', 'NER'] })
    expect(feature.geometry.coordinates).toHaveLength(2)
    expect(feature.properties).toMatchObject({
      placed_by: 'countries',
      place_precision: 'country; country',
      places: null,
    })
  })

  it('keeps its date as written, with the first and last day that it covers', () => {
    expect(rowOf({ when: timing('2015-01~/2015-02') })).toMatchObject({
      when: '2015-01~/2015-02',
      when_start: '2015-01-01',
      when_end: '2015-02-28',
    })
    expect(rowOf({})).toMatchObject({ when: null, when_start: null, when_end: null })
  })

  it('says how many took part, no firmer than its source', () => {
    const participants: AtlasEvent['participants'] = [
      { actor: null, count: 18, unit: 'people', qualifier: 'over' },
      { actor: null, count: null, unit: 'people', qualifier: 'exactly' },
    ]
    expect(rowOf({ participants }).participants).toBe('over 18 people: Officials | Officials')
  })

  it('speaks four languages and keeps null for what is not stated', () => {
    const row = rowOf({ hasCaveat: true })
    expect([row.title_en, row.title_fr, row.title_ar, row.title_pt]).toEqual([
      'Workshop',
      'Workshop (fr)',
      'Workshop (ar)',
      'Workshop (pt)',
    ])
    expect(row).toMatchObject({ caveat_pt: 'With care.', funders: null, number: null, online: false })
  })
})
