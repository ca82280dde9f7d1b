import fc from 'fast-check'
import { valuesIn } from '../../src/domain/facets.ts'
import type { Dataset } from '../../src/domain/model.ts'
import { defaultView, facetKeys, type View } from '../../src/domain/view.ts'

/** Any window and any filters over a dataset's own values; each facet more often asks nothing. */
export function viewsOf(dataset: Dataset): fc.Arbitrary<View> {
  const { start, end } = dataset.axis
  const day = fc.option(fc.integer({ min: start - 100, max: end + 100 }), { nil: null })
  const chosen = facetKeys.map((key) => {
    const values = fc.subarray([...valuesIn(dataset, key)], { minLength: 1 })
    return [key, fc.option(values, { nil: null, freq: 4 })] as const
  })
  return fc
    .record({
      window: fc.tuple(day, day),
      undated: fc.boolean(),
      few: fc.subarray([...facetKeys], { maxLength: 3 }),
      ...(Object.fromEntries(chosen) as Record<string, fc.Arbitrary<readonly string[] | null>>),
    })
    .map(({ window: [a, b], undated, few, ...asked }) => {
      const inOrder = a !== null && b !== null && a > b
      const facets = Object.fromEntries(few.map((key) => [key, (asked as Record<string, unknown>)[key]]))
      return {
        ...defaultView('en'),
        ...facets,
        from: inOrder ? b : a,
        to: inOrder ? a : b,
        undated,
      } as View
    })
}
