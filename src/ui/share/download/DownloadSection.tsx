export function DownloadSection() {
  return null
}
