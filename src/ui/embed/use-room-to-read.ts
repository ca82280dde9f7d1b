import { useSyncExternalStore } from 'react'

/** Whether the reader stands beside the map, over it, or has no room at all. In pixels of the frame. */
export type RoomToRead = 'beside' | 'cover' | 'none'

const wide = '(min-width: 800px)' // as `narrow.css` has it
const enough = '(min-width: 280px) and (min-height: 320px)'

export function useRoomToRead(): RoomToRead {
  return useSyncExternalStore(follow, roomNow)
}

function roomNow(): RoomToRead {
  if (!matchMedia(enough).matches) return 'none'
  return matchMedia(wide).matches ? 'beside' : 'cover'
}

function follow(tell: () => void): () => void {
  const queries = [wide, enough].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', tell)
  return () => {
    for (const query of queries) query.removeEventListener('change', tell)
  }
}
