import type { Words } from '../domain/model.ts'
import type { Records } from './published.ts'

/** The data's words in the language of the file. */
export const wordsOf = ({ words, said }: Records): Words => words[said.language]
