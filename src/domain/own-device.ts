/** Whether an address leads to the device itself, so that nobody else can open it: a file, or a server of one's own. */
export function isOfOwnDevice(address: string): boolean {
  const host = /^[a-z]+:\/\/(\[[^\]]*\]|[^/:?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? ''
  return (
    /^file:/i.test(address) || /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(host)
  )
}
