import { governedBy } from './lens.ts'
import type { AtlasRecord, Dataset } from './model.ts'

/**
 * JSON Pointers to where a record names a State, a theme or an actor, to be asked for their claims: as taking part or
 * as a theme first, then by its role, then by place, its cities standing for a State. Empty: it does not name it.
 */
export function pointersTo(record: AtlasRecord, id: string, dataset: Dataset): readonly string[] {
  const isHere = (place: string) => place === id || dataset.places[place]?.country === id
  const isActor = (actor: string) => actor === id || governedBy(actor, dataset) === id
  const of = (pointer: string, list: readonly string[], is: (one: string) => boolean) =>
    list.flatMap((one, index) => (is(one) ? [`${pointer}/${index}`] : []))
  if (record.record === 'flow') {
    return [
      ...(record.theme === id ? ['/theme'] : []),
      ...record.legs.flatMap(({ from, to }, index) => [
        ...(from.some(isHere) ? [`/legs/${index}/from`] : []),
        ...(to.some(isHere) ? [`/legs/${index}/to`] : []),
      ]),
      ...of('/area', record.area, isHere),
      ...of('/stopped', record.stopped, isHere),
    ]
  }
  return [
    ...of('/countries', record.countries, (one) => one === id),
    ...of('/themes', record.themes, (one) => one === id),
    ...of('/organisers', record.organisers, isActor),
    ...of('/partners', record.partners, isActor),
    ...of('/funders', record.funders, isActor),
    ...of('/places', record.places, isHere),
  ]
}
