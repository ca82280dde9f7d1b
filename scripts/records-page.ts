import type { AtlasRecord } from '../src/domain/model.ts'
import { en } from '../src/i18n/en.ts'
import { tag, writeText } from '../src/map/svg/tag.ts'
import type { Compiled } from '../src/parse/compile.ts'

/** A page without scripts: every record's title, date and sources, in English. The app's page leads to it. */
export const recordsPage = 'records.html'

export function plainRecords({ dataset, words, evidence }: Compiled): string {
  const line = (record: AtlasRecord) => {
    const links = record.sources.flatMap((id) => {
      const source = evidence.sources[id]
      const name = source?.title ?? words.en.sources[id]?.label ?? source?.publisher ?? id
      return source ? [tag('a', { href: source.url, rel: 'noopener' }, name), ' '] : []
    })
    const said = words.en.records[record.id]
    const when = record.when ? ` ${record.when.edtf}.` : ''
    return tag(
      'li',
      { id: record.id },
      tag('strong', {}, said?.title ?? record.id),
      `.${when} ${said?.summary ?? ''} `,
      ...links,
    )
  }
  const list = (title: string, records: readonly AtlasRecord[]) =>
    writeText(tag('h2', {}, title)) + writeText(tag('ul', {}, ...records.map(line)))
  const { events, flows } = dataset
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${en.appName}</title>
  </head>
  <body>
    <h1>${en.appName}</h1>
    <p>${en.tagline}</p>
    ${list(String(en.regionEvents), events)}
    ${list(String(en.listFlows), flows)}
  </body>
</html>
`
}
