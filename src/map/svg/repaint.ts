import { movingParts, type PictureParts } from './picture.ts'
import { sameTag, type Tag, writeNode } from './tag.ts'

/** Paints a drawing into a picture that stands in the page; the land stays as it is. */
export function repaint(picture: Element, parts: PictureParts): void {
  for (const part of movingParts(parts)) {
    const group = picture.querySelector(`g.${part.attributes.class}`)
    group?.replaceWith(writeNode(part, picture.ownerDocument))
  }
}

/** Makes a node that was written from one tag what another says, child by child: few marks change with a hover. */
export function rewrite(node: Element, before: Tag, after: Tag): void {
  const had = [...node.childNodes]
  after.children.forEach((child, index) => {
    const old = before.children[index]
    const isKept =
      old === child || (typeof old === 'object' && typeof child === 'object' && sameTag(old, child))
    if (isKept) return
    const made = typeof child === 'string' ? child : writeNode(child, node.ownerDocument)
    const place = had[index]
    if (place) place.replaceWith(made)
    else node.append(made)
  })
  for (const gone of had.slice(after.children.length)) gone.remove()
}
