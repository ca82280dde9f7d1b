import '../../styles/fold.css'
import { type ReactNode, useState } from 'react'

interface FoldProps {
  readonly title: string
  readonly count: number
  /** What stands beside the title where there is nothing to open. */
  readonly none: string
  readonly children: () => ReactNode
}

/** A heading with its number that opens what it counts. What is closed is not drawn. */
export function Fold({ title, count, none, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  if (count === 0) {
    return (
      <p className="fold-empty">
        <span>{title}</span> <span>{none}</span>
      </p>
    )
  }
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{title}</span> <span className="number">{count}</span>
      </summary>
      {isOpen && children()}
    </details>
  )
}
