/** The part of the schema of CSL-JSON 1.0.2 (csl-data.json) that the atlas writes; nothing else may stand in an item. */
const text = { type: 'string', minLength: 1 }
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
}
export const cslSchema = {
  type: 'array',
  minItems: 1,
  maxItems: 1,
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['webpage', 'entry', 'map'] },
      title: text,
      'container-title': text,
      publisher: text,
      issued: date,
      accessed: date,
      version: text,
      language: text,
      URL: text,
      archive_location: text,
      locator: text,
      note: text,
    },
    required: ['id', 'type', 'title', 'accessed', 'URL'],
    additionalProperties: false,
  },
}
