/**
 * `npm test`: every check, in the order of how soon each one answers; stops at the first that fails.
 * The last line is always "N passed, N failed".
 *
 *   npm test                          everything
 *   npm test -- check                 what needs no browser
 *   npm test -- unit [filter]         unit and component tests only
 *   npm test -- browser [filter]      build when needed, then browser journeys only
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { build, buildWhenStale } from './build.mjs'
import { root, run, runTool } from './command.mjs'
import { ensure } from './ensure.mjs'

const total = { passed: 0, failed: 0 }
const [only, ...filters] = process.argv.slice(2)

/** Biome colours even what goes into a file. */
const plain = process.stdout.isTTY ? [] : ['--colors=off']

/** Each step resolves, or throws a sentence. @type {Record<string, () => Promise<unknown>>} */
const steps = {
  packages: ensure,
  'a browser': findBrowser,
  'format and lint': () => succeed(runTool('@biomejs/biome', ['ci', '--error-on-warnings', ...plain])),
  types: () => succeed(runTool('typescript', [])),
  'unit and component tests': () => vitest('unit', ['unit', 'components']),
  data: () => succeed(run(process.execPath, ['scripts/run.mjs', 'scripts/data-check.ts'])),
  build,
  'browser journeys': () => vitest('browser', ['browser']),
}
const quick = {
  check: ['packages', 'format and lint', 'types', 'unit and component tests', 'data'],
  unit: ['packages', 'unit and component tests'],
  browser: ['packages', 'a browser', 'build', 'browser journeys'],
}

process.exitCode = (await inOrder(only)) ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)

async function inOrder(name) {
  if (name === 'browser') steps.build = buildWhenStale
  const names = name === undefined ? Object.keys(steps) : quick[name]
  if (!names) {
    total.failed += 1
    console.error(
      `There is no "${name}". Say: npm test, npm test -- check, npm test -- unit, or npm test -- browser`,
    )
    return false
  }
  for (const step of names) {
    console.log(`\n── ${step}`)
    const before = total.failed
    try {
      await steps[step]()
    } catch (error) {
      console.error(`\nStopped at "${step}": ${error instanceof Error ? error.message : error}`)
      if (total.failed === before) total.failed += 1
      return false
    }
  }
  return true
}

/** @param {Promise<number>} exitCode */
async function succeed(exitCode) {
  const code = await exitCode
  if (code !== 0) throw new Error('the lines above say what is wrong.')
}

/** Runs projects of vitest.config.ts and adds their counts to the total. */
async function vitest(name, projects) {
  const report = join(root, `.cache/tests-${name}.json`)
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runTool('vitest', ['run', ...chosen, ...reporters, ...filters])
  const { passed, failed } = countsOf(report)
  total.passed += passed
  total.failed += failed
  if (failed > 0) throw new Error(`${failed} failed.`)
  await succeed(Promise.resolve(code))
}

/** Tests by outcome; a file that could not even be loaded counts as one that failed. */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const unread = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    )
    return { passed: numPassedTests, failed: numFailedTests + unread.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
