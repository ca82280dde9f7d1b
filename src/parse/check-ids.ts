import type { Issue } from '../domain/issue.ts'
import type { RawAtlas, RawList } from './raw-atlas.ts'

/** Ids are unique in their file; an event and a flow share the address key `select`, so they count as one. */
export function checkIds(raw: RawAtlas): readonly Issue[] {
  const records: readonly Listed[] = [...listed(raw.events), ...listed(raw.flows)]
  const others = [raw.sources, raw.actors, raw.themes, raw.places, raw.countries, raw.world]
  return [records, ...others.map(listed)].flatMap(repeated).concat(claimIds(raw))
}

interface Listed {
  readonly file: string
  readonly id: string
}

function listed(list: RawList<unknown>): readonly Listed[] {
  return list.ids.map((id) => ({ file: list.file, id }))
}

function repeated(rows: readonly Listed[]): Issue[] {
  const first = new Map<string, string>()
  return rows.flatMap(({ file, id }): Issue[] => {
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, file)
      return []
    }
    return [{ code: 'id-repeated', file, record: id, pointer: '/id', values: { id, other } }]
  })
}

function claimIds(raw: RawAtlas): Issue[] {
  const inFile = (file: string, records: RawAtlas['events']['records'] | RawAtlas['flows']['records']) =>
    records.flatMap((record) =>
      record.claims.flatMap(({ id }, index): Issue[] =>
        record.claims.findIndex((claim) => claim.id === id) === index
          ? []
          : [
              {
                code: 'claim-id-repeated',
                file,
                record: record.id,
                pointer: `/claims/${index}/id`,
                values: { id },
              },
            ],
      ),
    )
  return [...inFile(raw.events.file, raw.events.records), ...inFile(raw.flows.file, raw.flows.records)]
}
