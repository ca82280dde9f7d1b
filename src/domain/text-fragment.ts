/** Quotes of up to this many characters are named whole; longer ones by their first and last words. */
const wholeLength = 90
const edgeWords = 6

/**
 * An address that opens at a sentence (WICG URL Fragment Text Directives: `#:~:text=start,end`).
 * Browsers that do not know it open the page at its top.
 */
export function addressAtQuote(url: string, exact: string): string {
  const line = exact.trim().split(/\n+/)[0] ?? ''
  const words = line.split(/\s+/)
  const isWhole = line.length <= wholeLength || words.length <= edgeWords * 2
  const directive = isWhole
    ? encode(line)
    : `${encode(words.slice(0, edgeWords).join(' '))},${encode(words.slice(-edgeWords).join(' '))}`
  return `${url.split('#')[0]}#:~:text=${directive}`
}

/** Hyphens, commas and ampersands are syntax in the directive. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
