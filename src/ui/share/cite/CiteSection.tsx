export function CiteSection() {
  return null
}
