import { join } from 'node:path'
import { expect, it } from 'vitest'
import { atlasData } from '../../scripts/atlas-data.ts'

/** The hook of the plugin, called as Vite does at the end of a build. */
type Hook = { handler: (this: Build, options: object, bundle: object) => Promise<void> }
interface Build {
  readonly emitFile: (file: { readonly fileName: string }) => void
}

it('a build publishes every file at its address, without a hash', async () => {
  const names: string[] = []
  const { generateBundle } = atlasData(join(import.meta.dirname, '../..'))
  const build: Build = { emitFile: ({ fileName }) => names.push(fileName) }
  await (generateBundle as unknown as Hook).handler.call(build, {}, {})
  expect(names).toEqual(
    expect.arrayContaining([
      'data/events.geojson',
      'data/events.geojson.schema.json',
      'data/flows.geojson',
      'data/countries.geojson',
      'data/events.csv',
      'data/events.csv.schema.json',
      'data/flows.csv',
      'data/format/sources.json.schema.json',
      'data/index.json',
    ]),
  )
})
