import type { Load } from './load.ts'
import type { Profile } from './profiles.ts'
import { works } from './work.ts'

type Row = readonly [measure: string, app: string, bare: string, ratio: string, aim: string, verdict: string]

/** The table of one profile: medians, and against the aims where there are any. The aims are for "slow". */
export function report(
  profile: Profile,
  loads: { app: readonly Load[]; bare: readonly Load[] },
  firstPicture: number,
): string {
  const bareMap = median(loads.bare.map(({ times }) => times.map ?? Number.NaN))
  const time = (words: string, name: string, aim: number): Row => {
    const ours = median(loads.app.map(({ times }) => times[name] ?? Number.NaN))
    const bare = name === 'map' ? ms(bareMap) : ''
    return [
      words,
      ms(ours),
      bare,
      (ours / bareMap).toFixed(2),
      ...against(ours / bareMap, aim, aim.toFixed(2)),
    ]
  }
  const size = (words: string, bytes: number, aim?: number): Row => {
    const judged = aim === undefined ? (['', ''] as const) : against(bytes / 1000, aim, `${aim} KB`)
    return [words, kb(bytes), '', '', ...judged]
  }
  const against = (value: number, aim: number, words: string): [string, string] =>
    profile.name === 'slow' ? [words, value <= aim ? 'met' : 'MISSED'] : ['', '']
  const stepOf = (part: keyof Load['steps'][number]) =>
    ms(median(loads.app.flatMap(({ steps }) => steps.map((step) => step[part]))))
  const bytes = (list: readonly Load[], part: keyof Load['bytes']) =>
    median(list.map((load) => load.bytes[part]))

  return `\n${profile.name} (${profile.words}), median of ${loads.app.length}\n\n${table([
    ['', 'app', 'bare page', 'of the bare map', 'aim', ''],
    time('first picture with pins', 'picture', 0.2),
    time('usable timeline', 'usable', 0.3),
    time('interactive map', 'map', 1.25),
    size('first picture: HTML, CSS, gzip', firstPicture, 45),
    size('fetched before MapLibre is asked for, without fonts', bytes(loads.app, 'beforeMapLibre'), 150),
    ['fetched in all', kb(bytes(loads.app, 'total')), kb(bytes(loads.bare, 'total')), '', '', ''],
    size('of it fonts', bytes(loads.app, 'fonts')),
    ['key to painted list', stepOf('list'), '', '', '50 ms', ''],
    ['key to drawn map', stepOf('map'), '', '', '', ''],
    ...works.map(({ words, aim }): Row => {
      const taken = median(loads.app.flatMap((load) => load.works[words] ?? []))
      return [words, `${taken.toFixed(1)} ms`, '', '', ...against(taken, aim, `${aim} ms`)]
    }),
  ])}\n`
}

function table(rows: readonly Row[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: Row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2
}

function ms(value: number): string {
  return `${Math.round(value)} ms`
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
