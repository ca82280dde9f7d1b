export function PictureSection() {
  return null
}
