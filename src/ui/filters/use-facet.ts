import type { FacetKey } from '../../domain/view.ts'
import { useAtlas, useAtlasStore } from '../parts/atlas-context.ts'

export interface FacetTicks {
  readonly isOn: (value: string) => boolean
  /** Ticks or unticks these values and leaves the others as they are. */
  readonly set: (values: readonly string[], isTicked: boolean) => void
}

/** What of a facet is ticked. Everything ticked is written as no filter at all. */
export function useFacet(facet: FacetKey, all: readonly string[]): FacetTicks {
  const store = useAtlasStore()
  const chosen = useAtlas((state) => state.view[facet] as readonly string[] | null)
  const isOn = (value: string) => chosen === null || chosen.includes(value)
  return {
    isOn,
    set: (values, isTicked) => {
      const ticked = all.filter((one) => (values.includes(one) ? isTicked : isOn(one)))
      store.getState().setFacet(facet, ticked.length === all.length ? null : ticked)
    },
  }
}
