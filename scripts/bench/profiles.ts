export interface Profile {
  readonly name: 'slow' | 'fast'
  readonly words: string
  /** The network as the DevTools protocol has it, in bytes a second and milliseconds; undefined is unthrottled. */
  readonly network?: { offline: false; latency: number; downloadThroughput: number; uploadThroughput: number }
  /** How many times slower the page's own thread is made. */
  readonly cpu: number
}

const bitsPerByte = 8

export const profiles: readonly Profile[] = [
  {
    name: 'slow',
    words: '1.6 Mbit/s and 150 ms round trip for page and workers, 4× CPU for the page',
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / bitsPerByte,
      uploadThroughput: 750_000 / bitsPerByte,
    },
    cpu: 4,
  },
  { name: 'fast', words: 'unthrottled', cpu: 1 },
]
