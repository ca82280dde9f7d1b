export function LinkSection() {
  return null
}
