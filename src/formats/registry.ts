import { countriesGeojson } from './countries-geojson.ts'
import { eventsCsv } from './events-csv.ts'
import { eventsGeojson } from './events-geojson.ts'
import { flowsCsv } from './flows-csv.ts'
import { flowsGeojson } from './flows-geojson.ts'
import type { PublishedFile } from './published.ts'

/** Every file that the build publishes under `data/`. */
export const publishedFiles: readonly PublishedFile[] = [
  eventsGeojson,
  flowsGeojson,
  countriesGeojson,
  eventsCsv,
  flowsCsv,
]
