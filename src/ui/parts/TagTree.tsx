import { createElement, type ReactNode } from 'react'
import type { Tag } from '../../map/svg/tag.ts'

interface TagTreeProps {
  readonly tag: Tag
}

/** React's writer of the SVG painter's trees; the others write text and nodes. */
export function TagTree({ tag }: TagTreeProps): ReactNode {
  return elementOf(tag, 0)
}

function elementOf({ name, attributes, children }: Tag, key: number): ReactNode {
  const named = Object.entries(attributes).map(([attribute, value]) => [propertyOf(attribute), value])
  const inside = children.map((child, index) => (typeof child === 'string' ? child : elementOf(child, index)))
  return createElement(name, { ...Object.fromEntries(named), key }, ...inside)
}

function propertyOf(attribute: string): string {
  if (attribute === 'class') return 'className'
  if (attribute === 'tabindex') return 'tabIndex'
  if (/^(data|aria)-/.test(attribute)) return attribute
  return attribute.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
