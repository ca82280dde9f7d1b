import { keep, kept } from './kept.ts'

const key = 'sahel-atlas-visited'

/** A browser that keeps nothing is always on its first visit. */
export const isFirstVisit = (): boolean => kept(key) === null

export const rememberVisit = (): void => keep(key, '1')
