import type { LaneContent, QuarterBar } from '../../domain/density.ts'

/** A place at which the arrow keys stop: a mark, or a quarter of a crowded lane. */
export type Stop = { readonly option: string; readonly from: number } & (
  | { readonly bar: QuarterBar; readonly record: null }
  | { readonly bar: null; readonly record: string }
)

/** All lanes together, in time. */
export function stopsOf(contents: readonly LaneContent[]): readonly Stop[] {
  return contents
    .flatMap(({ marks, bars }): readonly Stop[] =>
      bars
        ? bars.map((bar) => ({ option: `bar-${bar.id}`, from: bar.from, bar, record: null }))
        : marks.map(({ record, from }) => ({ option: `mark-${record}`, from, bar: null, record })),
    )
    .sort((a, b) => a.from - b.from)
}

/** Where the keyboard stands: the quarter that it was moved to, else the record that stands out, in its first quarter. */
export function currentStop(
  stops: readonly Stop[],
  at: { readonly bar: string | null; readonly record: string | null },
): Stop | null {
  const pointed = at.bar !== null && stops.find(({ bar }) => bar?.id === at.bar)
  if (pointed) return pointed
  const { record } = at
  if (record === null) return null
  return (
    stops.find((stop) =>
      stop.bar ? [...stop.bar.shown, ...stop.bar.outside].includes(record) : stop.record === record,
    ) ?? null
  )
}

/** Null: not a key that moves. */
export function nextStop(
  key: string,
  stops: readonly Stop[],
  current: Stop | null,
  direction: 'ltr' | 'rtl',
): Stop | null {
  const [later, earlier] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const last = stops.length - 1
  const at = current ? stops.indexOf(current) : -1
  const moves: Readonly<Record<string, number>> = {
    [later]: at + 1,
    [earlier]: at < 0 ? last : at - 1,
    Home: 0,
    End: last,
  }
  const to = moves[key]
  return to === undefined ? null : (stops[Math.min(Math.max(to, 0), last)] ?? null)
}
