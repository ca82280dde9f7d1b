import { type Comparison, comparisonOf } from '../domain/compare.ts'
import type { AtlasState } from './atlas-store.ts'
import { remembered } from './remembered.ts'
import { filters } from './selectors.ts'

/** Hovering and choosing change the view too; they leave a comparison as it is. */
export const comparisonOnShow: (state: AtlasState) => Comparison = remembered(
  (state) => [...filters(state), state.view.with],
  ({ dataset, view, found }) => comparisonOf(dataset, view, found),
)
