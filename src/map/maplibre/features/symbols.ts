import type { Feature } from 'geojson'
import type {
  AreaMark,
  CountMark,
  Drawing,
  MarkState,
  NumberMark,
  PinMark,
} from '../../../domain/drawing-marks.ts'
import type { Place } from '../../../domain/model.ts'
import type { ZoomRange } from '../../../domain/zooms.ts'
import { goodSymbol, pinSymbol, stackSymbol } from '../../symbols.ts'
import { dotImage } from '../images/dot.ts'
import { symbolImageName } from '../images/symbol.ts'
import { lineFeature, pointFeature } from './collection.ts'

/** Pins with their tip on the city; badges above the name of their country or region. */
export function pinFeatures(pins: readonly PinMark[]): readonly Feature[] {
  return pins.map((pin) => {
    const symbol = pinSymbol(pin)
    return pointFeature(pin.position, {
      records: pin.records.join(' '),
      state: pin.state,
      stands: pin.form === 'pin' ? 'tip' : pin.stands,
      ...rangeOf(pin.zooms),
      image: symbolImageName(symbol, pin.state === 'strong'),
      order: orderOf(pin.state) - pin.position[1],
    })
  })
}

/** One row of icons below the name of each area, a button for each statement. */
export function goodFeatures(areas: readonly AreaMark[]): readonly Feature[] {
  return areas.flatMap((area) =>
    area.rowZooms.flatMap((zooms) =>
      area.goods.map((good, index) => {
        const symbol = goodSymbol(good)
        return pointFeature(area.position, {
          records: good.record,
          state: good.state,
          image: symbolImageName(symbol, good.state === 'strong'),
          ...rangeOf(zooms),
          slot: index - (area.goods.length - 1) / 2,
          order: orderOf(good.state) + index,
        })
      }),
    ),
  )
}

/** For smaller maps: the number of statements of each area in place of its row. */
export function stackFeatures(areas: readonly AreaMark[]): readonly Feature[] {
  return areas.flatMap((area) =>
    area.stackZooms.map((zooms) =>
      pointFeature(area.position, {
        records: area.goods.map((good) => good.record).join(' '),
        state: area.state,
        image: symbolImageName(stackSymbol(area), area.state === 'strong'),
        ...rangeOf(zooms),
        slot: 0,
        order: orderOf(area.state),
      }),
    ),
  )
}

/** On lines: the number of their statement in the list, or of how many statements they stand for. */
export function numberFeatures(numbers: readonly NumberMark[]): readonly Feature[] {
  return numbers.map(({ position, records, text, family, state, zooms }) =>
    pointFeature(position, {
      name: text,
      records: records.join(' '),
      family: family ?? 'several',
      state,
      ...rangeOf(zooms),
    }),
  )
}

/** Steps from which and up to which a mark is shown, as numbers that a layer's filter can compare. */
const rangeOf = ({ from, to }: ZoomRange) => ({ from, to: to ?? 99 })

/** Numbers beside the names of countries, when they are asked for. */
export function countFeatures(counts: readonly CountMark[]): readonly Feature[] {
  return counts.map(({ position, country, count }) =>
    pointFeature(position, { name: String(count), style: 'country', country }),
  )
}

/** The dots on which pins stand and arrows end. */
export function dotFeatures(
  ids: readonly string[],
  places: Readonly<Record<string, Place>>,
): readonly Feature[] {
  return ids.flatMap((id) => {
    const place = places[id]
    const isCity = place?.kind === 'city' || place?.kind === 'crossing'
    return isCity ? [pointFeature(place.point, { state: 'plain', image: dotImage })] : []
  })
}

export const tieFeatures = (drawing: Pick<Drawing, 'ties'>): readonly Feature[] =>
  drawing.ties.map((tie) => lineFeature(tie.line, { country: tie.country }))

/** South before north in front, as things stand on a table; what is chosen in front of all. */
const orderOf = (state: MarkState) => (state === 'strong' ? 1000 : state === 'dim' ? -1000 : 0)
