import { type IconNode, lucidePath } from '../../map/lucide-path.ts'

/** A Lucide icon as the content of a button. `turns`: it points along the reading direction. */
export const drawn = (node: IconNode, turns = false) =>
  function ButtonIcon() {
    return (
      <svg
        className={turns ? 'icon turns' : 'icon'}
        width="1.25em"
        height="1.25em"
        viewBox="0 0 24 24"
        aria-hidden="true"
      >
        <path d={lucidePath(node)} />
      </svg>
    )
  }
