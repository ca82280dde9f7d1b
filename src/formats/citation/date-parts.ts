/** Year, month and day of a plain EDTF date, as far as it goes. */
export type DateParts = readonly [year: number, month?: number, day?: number]

export function datePartsOf(date: string): DateParts {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) throw new Error(`A citation was given “${date}”, which is no plain date: year, month or day.`)
  if (month === undefined) return [year]
  return day === undefined ? [year, month] : [year, month, day]
}
