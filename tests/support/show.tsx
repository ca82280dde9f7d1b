import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { AtlasStore } from '../../src/store/atlas-store.ts'
import { loadLaterParts } from '../../src/ui/app/Later.tsx'
import { StoreContext } from '../../src/ui/parts/atlas-context.ts'
import { readyStore } from './store-builder.ts'

type StoreParts = Parameters<typeof readyStore>[0]

/** Renders a part of the page on a store of its own, ready to be used by hand. */
export async function show(part: ReactNode, parts: StoreParts = {}, prepare?: (store: AtlasStore) => void) {
  const store = await readyStore(parts)
  prepare?.(store)
  const drawn = await act(async () => render(<StoreContext value={store}>{part}</StoreContext>))
  // What loads after the first paint is there before a test begins.
  await act(async () => {
    await loadLaterParts()
  })
  return {
    ...drawn,
    store,
    user: userEvent.setup(),
    view: () => store.getState().view,
    /** Does something to the store and waits until it is drawn. */
    doing: (change: (state: ReturnType<AtlasStore['getState']>) => unknown) =>
      act(async () => {
        await change(store.getState())
      }),
  }
}
