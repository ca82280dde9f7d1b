/**
 * `npm run bench`: how fast the built app is on the screen, beside a bare page with MapLibre and the same countries.
 * Only the ratios travel to other machines.
 *
 *   npm run bench -- --runs 5 --profile slow      "slow" or "fast"; both without it
 */
import { parseArgs } from 'node:util'
import { buildBarePage } from './bench/bare-page.ts'
import { openBrowser } from './bench/browser.ts'
import { firstPictureBytes, mapLibreFiles } from './bench/files.ts'
import { type Load, loadOnce } from './bench/load.ts'
import { type Profile, profiles } from './bench/profiles.ts'
import { report } from './bench/report.ts'
import { findBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { serve } from './serve.mjs'

export async function main(args: readonly string[]): Promise<void> {
  const { runs, chosen } = optionsOf(args)
  const [bareFolder] = await Promise.all([buildBarePage(), build()])
  const app = await serve('dist')
  const bare = await serve(bareFolder)
  const browser = await openBrowser(await findBrowser())
  try {
    for (const profile of chosen) {
      const loads = await interleave(runs, profile)
      console.log(report(profile, loads, firstPictureBytes('dist')))
    }
  } finally {
    await browser.close()
    await Promise.all([app.close(), bare.close()])
  }

  /** One load of each that is not counted, since it makes the server compress; then in turn. */
  async function interleave(count: number, profile: Profile): Promise<{ app: Load[]; bare: Load[] }> {
    const loads = { app: [] as Load[], bare: [] as Load[] }
    const mapLibre = mapLibreFiles('dist')
    for (let run = 0; run <= count; run++) {
      const one = await loadOnce(browser, { address: app.address, profile, mapLibre, ours: true })
      const other = await loadOnce(browser, { address: bare.address, profile, mapLibre: [], ours: false })
      if (run === 0) continue
      loads.app.push(one)
      loads.bare.push(other)
      console.log(`${profile.name} ${run}/${count}: app ${timesOf(one)}, bare ${timesOf(other)}`)
    }
    return loads
  }
}

function optionsOf(args: readonly string[]): { runs: number; chosen: readonly Profile[] } {
  const options = { runs: { type: 'string', default: '5' }, profile: { type: 'string' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}"; it is a whole number from 1.`)
  const chosen = profiles.filter(({ name }) => values.profile === undefined || name === values.profile)
  if (chosen.length === 0)
    throw new Error(
      `--profile is "${values.profile}"; there are ${profiles.map(({ name }) => name).join(' and ')}.`,
    )
  return { runs, chosen }
}

function timesOf({ times }: Load): string {
  return Object.entries(times)
    .map(([name, time]) => `${name} ${Math.round(time)} ms`)
    .join(', ')
}
