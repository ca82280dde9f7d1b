import '../styles/map-keys.css'
import type { StandingMark } from '../../domain/marks-in-order.ts'

interface MarkRingProps {
  readonly mark: StandingMark | null
  /** Its name, spoken as the keys come to it. */
  readonly words: string | null
}

/** Where the keys stand on the map: seen as a ring, heard as a name. */
export function MarkRing({ mark, words }: MarkRingProps) {
  return (
    <>
      <p className="only-heard" role="log" aria-live="polite">
        {words}
      </p>
      {mark && (
        <div
          className="mark-ring"
          aria-hidden="true"
          style={{
            left: mark.x - mark.halfWidth,
            top: mark.y - mark.halfHeight,
            width: 2 * mark.halfWidth,
            height: 2 * mark.halfHeight,
          }}
        />
      )}
    </>
  )
}
