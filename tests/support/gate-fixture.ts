import { createHash } from 'node:crypto'
import type { AtlasFiles } from '../../src/parse/atlas-files.ts'

/** The smallest dataset in which every check has something to look at, and nothing to find. */
export function goodFiles(): AtlasFiles {
  return withHashes(JSON.parse(JSON.stringify(json)), { page })
}

/** Files whose stated hashes are computed by the same rule as `scripts/load-data.ts`: SHA-256 of UTF-8. */
export function withHashes(files: AtlasFiles['json'], texts: AtlasFiles['texts']): AtlasFiles {
  const sha256 = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, sha256Of(text)]))
  return { json: files, texts, sha256, unreadable: {} }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** A text in four languages. */
function t(en: string) {
  return { en, fr: `${en} (fr)`, ar: `${en} (ar)`, pt: `${en} (pt)` }
}

const page = `Skip to content
Workshop on border control

The agency held a workshop in Bamako from 2 to 4 August 2017. Officials of Mali and Niger took part. They spoke of routes.

Cocaine is carried from Mali to Niger. Fuel is smuggled within Mali. Fuel is costly.`

function quote(exact: string, prefix = '', suffix = '') {
  return { exact, prefix, suffix }
}

function claim(id: string, fields: readonly string[], exact: string) {
  return {
    id,
    fields,
    source: 'page',
    quote: quote(exact),
    locator: null as string | null,
    basis: 'stated',
    values: {},
    translation: { fr: `${exact} (fr)`, ar: `${exact} (ar)`, pt: `${exact} (pt)` },
  }
}

function box(west: number, south: number, east: number, north: number) {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

function country(id: string, label: readonly number[], ring: readonly (readonly number[])[]) {
  return {
    type: 'Feature',
    id,
    properties: { label, frame: true },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

const noFields = {
  online: false,
  number: null,
  countries: [] as string[],
  countriesTotal: null,
  organisers: [] as string[],
  partners: [] as string[],
  funders: [] as string[],
  participants: [] as object[],
  themes: [] as string[],
  points: [] as object[],
  relations: [] as object[],
  status: 'held',
  caveat: null,
}

const mali = country('MLI', [-4, 17], box(-12, 10, 4, 25))
const niger = country('NER', [9, 17], box(4.5, 11, 16, 23))

const json = {
  'release.json': { version: '1', date: '2026-11-21', report: 'https://example.org/report' },
  'sources.json': [
    {
      id: 'page',
      kind: 'document',
      title: 'Workshop on border control',
      publisher: 'The agency',
      language: 'en',
      url: 'https://example.org/page',
      archived: null,
      published: '2017-08-04',
      asOf: '2017-08-04',
      asOfBasis: 'published',
      otherLanguages: [],
      note: null,
      rights: null,
      sha256: sha256Of(page),
      leftOut: [
        { quote: 'Skip to content', reason: 'page furniture' },
        { quote: 'They spoke of routes.', reason: 'states nothing' },
        { quote: 'Fuel is costly.', reason: 'states nothing' },
      ],
    },
    {
      id: 'article',
      kind: 'reference',
      title: null,
      label: t('An article'),
      publisher: 'A journal',
      language: 'fr',
      url: 'http://example.org/article',
      archived: null,
      published: '2020',
      asOf: null,
      asOfBasis: null,
      otherLanguages: [],
      note: t('Only its summary was read.'),
      rights: null,
      checked: '2026-11',
    },
  ],
  'events.json': [
    {
      ...noFields,
      id: 'workshop-2017',
      kind: 'workshop',
      title: t('Workshop on border control'),
      summary: t('Officials of two countries met in Bamako.'),
      when: '2017-08-02/2017-08-04',
      places: ['bamako'],
      countries: ['MLI', 'NER'],
      organisers: ['agency'],
      themes: ['border-control'],
      participants: [{ who: t('Officials'), actor: null, count: null, unit: 'people', qualifier: 'exactly' }],
      claims: [
        claim('c1', ['/title', '/themes'], 'Workshop on border control'),
        claim(
          'c2',
          ['/when', '/places', '/organisers/0'],
          'The agency held a workshop in Bamako from 2 to 4 August 2017.',
        ),
        claim('c3', ['/countries', '/participants/0'], 'Officials of Mali and Niger took part.'),
      ],
    },
    {
      ...noFields,
      id: 'programme',
      kind: 'programme',
      title: t('A programme'),
      summary: t('Support goes on.'),
      when: '2015/..',
      places: ['sahel'],
      relations: [{ as: 'refers-to', to: 'workshop-2017' }],
      claims: [
        {
          id: 'c1',
          fields: ['/when', '/places', '/relations'],
          source: 'article',
          quote: null as object | null,
          locator: 'paragraph 2' as string | null,
          basis: 'stated',
          values: {},
          translation: {},
        },
      ],
    },
  ],
  'flows.json': [
    {
      id: 'cocaine-mali-niger',
      theme: 'cocaine',
      title: t('Cocaine from Mali to Niger'),
      summary: t('Cocaine is carried from Mali to Niger.'),
      legs: [{ from: ['MLI'], to: ['NER'] }],
      area: [],
      stopped: [],
      when: null,
      statement: 'standing',
      caveat: null,
      claims: [claim('c1', ['/theme', '/legs', '/statement'], 'Cocaine is carried from Mali to Niger.')],
    },
    {
      id: 'fuel-mali',
      theme: 'fuel',
      title: t('Fuel within Mali'),
      summary: t('Fuel is smuggled within Mali.'),
      legs: [],
      area: ['MLI'],
      stopped: [],
      when: null,
      statement: 'standing',
      caveat: null,
      claims: [claim('c1', ['/theme', '/area', '/statement'], 'Fuel is smuggled within Mali.')],
    },
  ],
  'actors.json': [
    { id: 'agency', name: t('The agency'), short: null, kind: 'organisation', country: null, partOf: null },
  ],
  'themes.json': [
    { id: 'border-control', name: t('Border control'), group: 'cooperation', family: null, icon: 'border' },
    { id: 'cocaine', name: t('Cocaine'), group: 'traffic', family: 'drugs', icon: 'drugs' },
    { id: 'fuel', name: t('Fuel'), group: 'traffic', family: 'fuel-minerals', icon: 'fuel' },
  ],
  'country-names.json': { MLI: t('Mali'), NER: t('Niger') },
  'places.geojson': {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'bamako',
        properties: {
          kind: 'city',
          name: t('Bamako'),
          country: 'MLI',
          label: null,
          source: { text: t('A gazetteer') },
        },
        geometry: { type: 'Point', coordinates: [-8, 12.65] },
      },
      {
        type: 'Feature',
        id: 'sahel',
        properties: {
          kind: 'region',
          name: t('Sahel'),
          country: null,
          label: [0, 15],
          source: { text: t('Extent schematic') },
        },
        geometry: { type: 'Polygon', coordinates: [box(-16, 12, 20, 18)] },
      },
    ],
  },
  'countries.geojson': { type: 'FeatureCollection', features: [mali, niger] },
  'boundaries.geojson': {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { class: 'solid' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [4, 15],
            [4, 19],
          ],
        },
      },
    ],
  },
  'water.geojson': { type: 'FeatureCollection', features: [] },
  'world.geojson': {
    type: 'FeatureCollection',
    features: [mali, niger].map((feature) => ({
      ...feature,
      properties: { label: feature.properties.label },
    })),
  },
}
