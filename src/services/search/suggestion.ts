import type { SearchDocument } from '../../domain/search/documents.ts'
import { bestText, excerptOf, marked } from '../../domain/search/excerpt.ts'
import type { Suggestion } from '../../domain/search/finder.ts'

const [excerptLength, sentenceLength] = [110, 170]

/** What is shown of a hit: its title in the language on show, and where else the words stand. */
export function suggestionOf(
  { kind, id, texts, at }: SearchDocument,
  terms: ReadonlySet<string>,
  language: string,
): Suggestion {
  if (at) {
    const best = bestText(texts, terms, language)
    const whole = best ?? { text: texts[0]?.text ?? '', marks: [], language: texts[0]?.language ?? language }
    return { kind, id, title: excerptOf(whole, sentenceLength), excerpt: null, at }
  }
  const titles = texts.filter(({ part }) => part === 'title')
  const shown = titles.find((text) => text.language === language) ?? titles[0]
  const title = shown ? marked(shown, terms) : { text: id, marks: [], language }
  const elsewhere =
    title.marks.length > 0
      ? null
      : bestText(
          texts.filter(({ part }) => part !== 'dates'),
          terms,
          language,
        )
  return { kind, id, title, excerpt: elsewhere && excerptOf(elsewhere, excerptLength), at }
}
