import '../../styles/switch.css'
import { useId } from 'react'

interface SwitchProps<Value extends string> {
  readonly legend: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

/** A choice of a few: radio buttons that stand as one bar. */
export function Switch<Value extends string>({ legend, value, options, onChange }: SwitchProps<Value>) {
  const name = useId()
  return (
    <fieldset className="switch">
      <legend className="only-heard">{legend}</legend>
      {options.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
