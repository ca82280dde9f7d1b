/** Hands the reader a file that the page has made. */
export function download(name: string, mediaType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file by the end of this task; some only begin to.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
