import type { Issue } from '../domain/issue.ts'
import type { AtlasFiles } from './atlas-files.ts'
import { checkClaims } from './check-claims.ts'
import { checkDates } from './check-dates.ts'
import { checkGeometry } from './check-geometry.ts'
import { checkIds } from './check-ids.ts'
import { checkLinks } from './check-links.ts'
import { checkPlaces } from './check-places.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkSourceFields } from './check-source-fields.ts'
import { checkSources } from './check-sources.ts'
import { checkTexts } from './check-texts.ts'
import { checkThemes } from './check-themes.ts'
import { type Compiled, compileAtlas } from './compile.ts'
import { measureCoverage, type SourceCoverage } from './coverage.ts'
import { readRawAtlas } from './raw-atlas.ts'

export interface GateResult {
  /** The dataset ready to use; null as soon as there is one fault: a broken record is never half read. */
  readonly ok: Compiled | null
  /** All faults, not the first. */
  readonly issues: readonly Issue[]
  readonly coverage: readonly SourceCoverage[]
}

/** The gate: unknown files in, the compiled atlas or every fault out. Pure; the same for build, import and tests. */
export function readAtlas(files: AtlasFiles): GateResult {
  const { raw, issues: shapes } = readRawAtlas(files)
  const { coverage, issues: bare } = measureCoverage(raw, files)
  const issues = [
    ...shapes,
    ...checkTexts(files),
    ...checkIds(raw),
    ...checkLinks(raw, files.excerpt?.elsewhere),
    ...checkThemes(raw),
    ...checkDates(raw),
    ...checkSources(raw, files),
    ...checkSourceFields(raw),
    ...checkQuotes(raw, files),
    ...checkClaims(raw),
    ...checkGeometry(raw),
    ...checkPlaces(raw),
    ...(files.excerpt ? [] : bare),
  ]
  return { ok: issues.length === 0 ? compileAtlas(raw, files) : null, issues, coverage }
}
