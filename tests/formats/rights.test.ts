import { expect, it } from 'vitest'
import { allowsWholeText } from '../../src/formats/rights.ts'

it.each([
  'CC BY 4.0',
  'CC-BY-NC-ND 3.0 IGO',
  'CC0',
  'Licensed under a Creative Commons Attribution licence',
  'Open Government Licence v3.0',
  'In the public domain',
])('“%s” lets a whole text be handed on', (rights) => {
  expect(allowsWholeText(rights)).toBe(true)
})

it.each([
  null,
  '© UNODC',
  'All rights reserved',
  'Not licensed under Creative Commons',
  'CC BY 4.0 except for photographs and guest articles',
  'Reproduction is authorised for private study',
])('%j does not', (rights) => {
  expect(allowsWholeText(rights)).toBe(false)
})
