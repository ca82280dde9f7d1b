/**
 * Finds a Chromium to test with: the one named by CHROME_PATH, the machine's own, or, on Linux x64, one from the npm
 * registry. `ATLAS_BROWSER=package` passes over the machine's own.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packagedBrowser } from './browser-package.mjs'

/**
 * Draw WebGL in software, the same on every machine, and call nobody. GPU rasterisation over software GL would delay
 * every paint of an SVG by 0.7 s.
 */
const args = [
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * What to launch, and how. `env` is what the browser needs in its environment beside our own.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>}
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return { executablePath: named, args, env: {} }
    throw new Error(`CHROME_PATH names "${named}", where there is no file.`)
  }
  const own = process.env.ATLAS_BROWSER === 'package' ? undefined : usualPlaces().find(isUsable)
  if (own) return { executablePath: own, args, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return { ...(await packagedBrowser()), args }
  throw new Error(
    'The browser tests need Chrome, Chromium or Edge, and none was found. Install one, or name its program: CHROME_PATH=/path/to/chrome npm test',
  )
}

/**
 * A browser that is there and, on Linux, answers: Ubuntu's `chromium-browser` may be a script that only points to a
 * snap, and a snap sees a temporary folder of its own, not the profile that playwright-core makes for it.
 */
function isUsable(path) {
  if (!existsSync(path)) return false
  if (process.platform !== 'linux') return true
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 && !/snap/i.test(stdout)
}

/** Where each system keeps Chrome, Chromium and Edge, the likeliest first. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')]
    return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  if (process.platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name])
    return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/usr/local/bin')
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...found, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
}
