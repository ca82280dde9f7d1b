import { useEffect, useState } from 'react'
import { useAtlas } from './atlas-context.ts'

/** On a projector a label of 12 px becomes a fiftieth of the screen's height; `boot.js` does the same. */
export function useSymbolScale(): number {
  const look = useAtlas((state) => state.view.look)
  const [height, setHeight] = useState(innerHeight)
  useEffect(() => {
    const measure = () => setHeight(innerHeight)
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return look === 'projector' ? Math.max(1, height / 600) : 1
}
