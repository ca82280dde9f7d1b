import type { BrowserContext, Request } from 'playwright-core'

/**
 * Listens to all pages of a context and gives the list that fills up with what went wrong, a sentence each.
 * Only requests to `host` are at home; `data:` and `blob:` are no requests.
 */
export async function watchNoise(context: BrowserContext, host: string): Promise<string[]> {
  const noise: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') noise.push(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (event) => noise.push(`page error: ${event.error().stack ?? event.error().message}`))
  context.on('request', (request) => {
    if (isForeign(request.url(), host)) noise.push(`request to another host: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    if (!isLeftBehind(request))
      noise.push(`failed request: ${request.url()} (${request.failure()?.errorText})`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) noise.push(`answer ${response.status()}: ${response.url()}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => noise.push(`web socket: ${socket.url()}`))
    page.on('crash', () => noise.push('the page crashed'))
  })
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        // biome-ignore lint/suspicious/noConsole: runs in the page; the console is the one way out that no policy closes
        console.error(
          `policy violation: ${effectiveDirective} blocked ${blockedURI} (${sourceFile}:${lineNumber})`,
        )
      },
    )
  })
  return noise
}

function isForeign(address: string, host: string): boolean {
  const url = new URL(address)
  return /^(https?|wss?):$/.test(url.protocol) && url.host !== host
}

/** A request that the page itself gave up, as on a reload, is no fault. */
function isLeftBehind(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED'
}
