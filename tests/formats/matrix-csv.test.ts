import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../src/domain/matrix.ts'
import { defaultView } from '../../src/domain/view.ts'
import { onShow } from '../../src/domain/visible.ts'
import { type MatrixCsvWords, matrixCsv, matrixPairsCsv } from '../../src/formats/matrix-csv.ts'
import { dataset, event } from '../support/atlas-builder.ts'

const of = dataset({
  events: [
    event({ id: 'joint', countries: ['MLI', 'NER'] }),
    event({ id: 'alone', countries: ['TCD'] }),
    event({ id: 'formula', countries: ['MLI'] }),
  ],
})
const matrix = matrixOf(onShow(of, defaultView('en')), 'states', (a, b) => (a < b ? -1 : 1))
const words: MatrixCsvWords = {
  state: 'State',
  code: 'Code',
  other: 'With',
  number: 'Events',
  records: 'Records',
  none: 'none found',
  nameOf: (id) => ({ MLI: 'مالي', NER: 'Niger', TCD: 'Chad' })[id] ?? id,
  titleOf: (id) => (id === 'formula' ? '=HYPERLINK("x")' : `The ${id} one`),
  about: { Data: 'Data 1, 2026', 'On show': '3 events' },
}
const read = (text: string) => {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('the matrix as CSV', () => {
  it('has a row a State and a column a State, and says what zero means', () => {
    const rows = read(matrixCsv(matrix, words))
    expect(rows[0]).toEqual({
      State: 'مالي',
      Code: 'MLI',
      مالي: '2',
      Niger: '1',
      Chad: '0',
      '0': 'none found',
      Data: 'Data 1, 2026',
      'On show': '3 events',
    })
    expect(rows).toHaveLength(3)
  })

  it('as a table has a row for each two, empty ones in words', () => {
    const rows = read(matrixPairsCsv(matrix, words))
    expect(rows).toHaveLength(6)
    expect(rows.find((row) => row.Code === 'MLI' && row['With (id)'] === 'NER')).toMatchObject({
      Events: '1',
      Records: 'The joint one',
      id: 'joint',
      Data: 'Data 1, 2026',
    })
    expect(rows.find((row) => row.Code === 'MLI' && row['With (id)'] === 'TCD')).toMatchObject({
      Events: '0',
      Records: 'none found',
    })
  })

  it('lets no title run as a formula', () => {
    const matrixOfOne = matrixOf(
      onShow(dataset({ events: [event({ id: 'formula', countries: ['MLI'] })] }), defaultView('en')),
      'states',
      () => 0,
    )
    expect(read(matrixPairsCsv(matrixOfOne, words))[0]?.Records).toBe('\'=HYPERLINK("x")')
  })
})
