import type { NameOf } from './marks.ts'
import { movingParts, type PictureParts } from './picture.ts'
import { writeNode } from './tag.ts'

/** Paints a drawing into a picture that stands in the page; the land stays as it is. */
export function repaint(picture: Element, parts: PictureParts, nameOf: NameOf): void {
  for (const part of movingParts(parts, nameOf)) {
    const group = picture.querySelector(`g.${part.attributes.class}`)
    group?.replaceWith(writeNode(part, picture.ownerDocument))
  }
}
