import type { Issue, IssueCode } from '../domain/issue.ts'
import type { Language } from '../domain/model.ts'
import { arabic } from './issues/ar.ts'
import { english } from './issues/en.ts'
import { french } from './issues/fr.ts'
import { portuguese } from './issues/pt.ts'
import { listCommas } from './translator.ts'

/** What each code says, with `{placeholders}` for the issue's values. A code without words does not compile. */
export type IssueWording = Readonly<Record<IssueCode, string>>

export const issueWordings: Readonly<Record<Language, IssueWording>> = {
  en: english,
  fr: french,
  ar: arabic,
  pt: portuguese,
}

/**
 * What is wrong and what to do, in one language; where it is stands in `file`, `record` and `pointer`, which
 * `formatIssue` puts in front. A placeholder without a value becomes nothing.
 */
export function wordIssue(issue: Issue, language: Language): string {
  const wording = issueWordings[language][issue.code]
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(issue.values, name) ? String(issue.values[name]) : ''
    return language === 'ar' && value !== '' ? isolated(value) : value
  })
}

/** One line that says where, what, and what to do: "events.json, bamako-2017-08, /title/en: …". */
export function formatIssue(issue: Issue, language: Language): string {
  const parts = [issue.file, issue.record ?? '', issue.pointer].filter((part) => part !== '')
  const place = parts.map((part) => (language === 'ar' ? isolated(part) : part))
  return `${place.join(listCommas[language])}: ${wordIssue(issue, language)}`
}

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, so that a Latin value does not tear an Arabic sentence. */
function isolated(value: string): string {
  return `\u2068${value}\u2069`
}
