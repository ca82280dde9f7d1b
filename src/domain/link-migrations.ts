/** A key and its value as an address carries them. */
export type Pair = readonly [key: string, value: string]

/** Says what the pairs of one version mean in the next. What it does not know it leaves as it is. */
export type Migration = (pairs: readonly Pair[]) => readonly Pair[]

/**
 * The step from version n of links to n + 1 stands at n - 1. A change of keys or values of `view.ts` adds one, and
 * with it the version that is written.
 *
 * None so far: up to today keys and values were only added. One meaning has changed under version 1 and cannot be
 * told apart: an address without `look` was light, and now has the reader's own; what it shows is the same.
 */
export const migrations: readonly Migration[] = []

/** Version of the links that are written. */
export const linkVersion = (steps: readonly Migration[] = migrations): number => steps.length + 1

/** What `v` says, as a whole number from 1; an address without, or with one that cannot be read, is today's. */
export function versionOf(pairs: readonly Pair[], today: number = linkVersion()): number {
  const written = pairs.find(([key]) => key === 'v')?.[1] ?? ''
  return /^\d{1,6}$/.test(written) ? Math.max(1, Number(written)) : today
}

/** The pairs of an address in today's keys. Those of a later version stay as they are: what is understood counts. */
export function migrated(pairs: readonly Pair[], steps: readonly Migration[] = migrations): readonly Pair[] {
  return steps.slice(versionOf(pairs, linkVersion(steps)) - 1).reduce((earlier, step) => step(earlier), pairs)
}
