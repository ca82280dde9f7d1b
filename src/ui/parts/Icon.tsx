import { iconPath } from '../../map/icons.ts'

interface IconProps {
  readonly name: string
  readonly size?: number
}

/** One of the map's icons, as a decoration beside words. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPath(name)} />
    </svg>
  )
}
