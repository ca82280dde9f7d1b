import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../../scripts/browser.mjs'
import { serve } from '../../../scripts/serve.mjs'

/** What every journey gets: where the built app is, one running browser, and how to launch another. */
export interface Stage {
  readonly address: string
  readonly wsEndpoint: string
  readonly launch: {
    readonly executablePath: string
    readonly args: string[]
    readonly env: Record<string, string>
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage
  }
}

/** Serves `dist/` (or the folder ATLAS_DIST) and starts one Chromium before the first journey; ends both after the last. */
export default async function setup(project: TestProject) {
  const launch = await findBrowser()
  const server = await serve(process.env.ATLAS_DIST ?? 'dist', { compress: false })
  const browser = await chromium.launchServer({ ...launch, env: { ...process.env, ...launch.env } })
  project.provide('stage', { address: server.address, wsEndpoint: browser.wsEndpoint(), launch })
  return async () => {
    await browser.close()
    await server.close()
  }
}
