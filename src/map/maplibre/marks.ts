import type { FeatureCollection } from 'geojson'
import type { Drawing } from '../../domain/drawing-marks.ts'
import type { Place } from '../../domain/model.ts'
import { areaFeatures } from './features/areas.ts'
import { collection } from './features/collection.ts'
import { headFeatures, stopFeatures } from './features/ends.ts'
import { flowFeatures } from './features/flows.ts'
import {
  countFeatures,
  dotFeatures,
  goodFeatures,
  numberFeatures,
  pinFeatures,
  stackFeatures,
  tieFeatures,
} from './features/symbols.ts'
import type { MarkSource } from './sources.ts'

/** What the features of a drawing are looked up in. */
export interface Ground {
  readonly countries: FeatureCollection
  readonly places: Readonly<Record<string, Place>>
}

/** How each source is filled, and the part of the drawing that it depends on. */
export const marks: Readonly<
  Record<
    MarkSource,
    {
      readonly of: (drawing: Drawing) => unknown
      readonly features: (drawing: Drawing, ground: Ground) => FeatureCollection
    }
  >
> = {
  areas: {
    of: (drawing) => drawing.areas,
    features: ({ areas }, { countries, places }) => collection(areaFeatures(areas, countries, places)),
  },
  outlined: {
    of: (drawing) => outlinedOf(drawing),
    features: (drawing, { countries }) => {
      const ids = new Set(outlinedOf(drawing))
      return collection(countries.features.filter(({ id }) => ids.has(String(id))))
    },
  },
  ties: { of: (drawing) => drawing.ties, features: (drawing) => collection(tieFeatures(drawing)) },
  flows: { of: (drawing) => drawing.lines, features: ({ lines }) => collection(flowFeatures(lines)) },
  heads: { of: (drawing) => drawing.lines, features: ({ lines }) => collection(headFeatures(lines)) },
  stops: {
    of: ({ stops, lines }) => [stops, stops.length > 0 ? lines : []],
    features: ({ stops, lines }) => collection(stopFeatures(stops, lines)),
  },
  dots: {
    of: (drawing) => drawing.places,
    features: (drawing, { places }) => collection(dotFeatures(drawing.places, places)),
  },
  goods: { of: (drawing) => drawing.areas, features: ({ areas }) => collection(goodFeatures(areas)) },
  stacks: { of: (drawing) => drawing.areas, features: ({ areas }) => collection(stackFeatures(areas)) },
  numbers: {
    of: (drawing) => drawing.numbers,
    features: ({ numbers }) => collection(numberFeatures(numbers)),
  },
  counts: { of: (drawing) => drawing.counts, features: ({ counts }) => collection(countFeatures(counts)) },
  pins: { of: (drawing) => drawing.pins, features: ({ pins }) => collection(pinFeatures(pins)) },
}

const outlinedOf = ({ countries }: Drawing) => countries.flatMap(({ id, outlined }) => (outlined ? [id] : []))
