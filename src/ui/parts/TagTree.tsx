import { createElement, memo, type ReactNode } from 'react'
import { sameTag, type Tag } from '../../map/svg/tag.ts'

interface TagTreeProps {
  readonly tag: Tag
}

/** React's writer of the SVG painter's trees; the others write text and nodes. */
export function TagTree({ tag }: TagTreeProps): ReactNode {
  return elementOf(tag, 0)
}

function elementOf({ name, attributes, children }: Tag, key: number): ReactNode {
  const inside = children.map((child, index) => (isTag(child) ? nodeOf(child, index) : child))
  return createElement(name, { ...propertiesOf(attributes), key }, ...inside)
}

const isTag = (child: Tag | string): child is Tag => typeof child !== 'string'
const nodeOf = (tag: Tag, key: number) =>
  tag.children.filter(isTag).every(({ children }) => !children.some(isTag)) ? (
    <Twig key={key} tag={tag} />
  ) : (
    elementOf(tag, key)
  )

/** Most of a picture stays as it was from one step to the next: its outer parts are written again only when they change. */
const Twig = memo(
  ({ tag }: TagTreeProps) => elementOf(tag, 0),
  (before, after) => sameTag(before.tag, after.tag),
)

function propertiesOf(attributes: Tag['attributes']) {
  return Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [propertyOf(attribute), value]),
  )
}

function propertyOf(attribute: string): string {
  if (attribute === 'class') return 'className'
  if (attribute === 'tabindex') return 'tabIndex'
  if (/^(data|aria)-/.test(attribute)) return attribute
  return attribute.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
