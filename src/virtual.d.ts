/** What `scripts/atlas-data.ts` compiles out of `data/`. */
declare module 'virtual:atlas/first' {
  const first: import('./domain/dataset-parts.ts').PackedDataset
  export default first
}
declare module 'virtual:atlas/rest' {
  const rest: import('./domain/dataset-parts.ts').DatasetRest
  export default rest
}
declare module 'virtual:atlas/words/*' {
  const words: import('./domain/model.ts').FirstWords
  export default words
}
declare module 'virtual:atlas/details/*' {
  const details: import('./domain/model.ts').Details
  export default details
}
declare module 'virtual:atlas/quotes/*' {
  const quotes: import('./domain/model.ts').QuoteTranslations
  export default quotes
}
declare module 'virtual:atlas/evidence' {
  const evidence: import('./domain/model.ts').Evidence
  export default evidence
}
declare module 'virtual:atlas/texts' {
  const texts: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default texts
}
declare module 'virtual:atlas/geometry' {
  const geometry: Readonly<Record<'countries' | 'boundaries' | 'water', import('geojson').FeatureCollection>>
  export default geometry
}
declare module 'virtual:atlas/world' {
  const world: import('geojson').FeatureCollection
  export default world
}
declare module 'virtual:atlas/files' {
  const files: Readonly<Record<string, unknown>>
  export default files
}
declare module 'virtual:atlas/sizes' {
  const sizes: import('./domain/download-sizes.ts').DownloadSizes
  export default sizes
}
declare module 'virtual:atlas/map.css'
declare module 'virtual:atlas/world.css'
