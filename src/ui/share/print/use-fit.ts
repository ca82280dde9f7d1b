import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { firstFit, nextFit } from '../../../formats/print/fit.ts'

/** CSS pixels kept free at the foot of a page: what paper and screen round differently. */
const spare = 12

/** How many of `all` rows the lists of a page may have so that it is no higher than `room`: tried out before it is seen. */
export function useFit<Page extends HTMLElement>(
  all: number,
  room: number,
): { readonly page: RefObject<Page | null>; readonly most: number } {
  const page = useRef<Page>(null)
  const [fit, setFit] = useState(() => firstFit(all))
  useLayoutEffect(() => {
    if (fit.isDone || !page.current) return
    const { height } = page.current.getBoundingClientRect()
    setFit(nextFit(fit, height <= room - spare))
  }, [fit, room])
  return { page, most: fit.most }
}
