import type { BenchBrowser } from './browser.ts'
import type { Load } from './load.ts'

interface Fetched {
  readonly url: string
  bytes: number
  open: boolean
}

const quietFor = 400

/** Counts what comes over the wire for all sessions, pages and workers, headers included. */
export function watchNetwork(browser: BenchBrowser) {
  /** In the order in which they were asked for. */
  const fetched = new Map<string, Fetched>()
  let lastChange = Date.now()
  const stop = browser.listen(({ method, params }) => {
    if (!method.startsWith('Network.')) return
    lastChange = Date.now()
    // A worker's own script is asked for by its page and arrives in the worker's session, under one id.
    const id = params.requestId
    const known = fetched.get(id)
    if (method === 'Network.requestWillBeSent' && /^https?:/.test(params.request.url)) {
      fetched.set(id, { url: params.request.url, bytes: 0, open: true })
    } else if (known && method === 'Network.responseReceived') {
      const { headers, fromDiskCache, fromPrefetchCache } = params.response
      known.bytes = fromDiskCache || fromPrefetchCache ? 0 : Number(headers['content-length'] ?? 0)
    } else if (known && method === 'Network.loadingFinished') {
      // For a worker's own script Chromium counts its headers only, so the length that the server told stands.
      known.bytes = Math.max(known.bytes, params.encodedDataLength)
      known.open = false
    } else if (known && method === 'Network.loadingFailed') known.open = false
  })

  return {
    stop,
    /** Until nothing is on its way any more. */
    quiet: async () => {
      const isBusy = () =>
        [...fetched.values()].some(({ open }) => open) || Date.now() - lastChange < quietFor
      const end = Date.now() + 60_000
      while (isBusy() && Date.now() < end) await new Promise((done) => setTimeout(done, 50))
    },
    bytes: (mapLibre: readonly string[]): Load['bytes'] => bytesOf([...fetched.values()], mapLibre),
  }
}

function bytesOf(fetched: readonly Fetched[], mapLibre: readonly string[]): Load['bytes'] {
  const isFont = ({ url }: Fetched) => /\.woff2?($|\?)/.test(url)
  const asked = fetched.findIndex(({ url }) => mapLibre.some((name) => url.endsWith(name)))
  return {
    total: sum(fetched),
    beforeMapLibre: sum(fetched.slice(0, asked < 0 ? undefined : asked).filter((one) => !isFont(one))),
    fonts: sum(fetched.filter(isFont)),
  }
}

function sum(fetched: readonly Fetched[]): number {
  return fetched.reduce((total, { bytes }) => total + bytes, 0)
}
