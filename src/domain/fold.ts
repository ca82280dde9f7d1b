/**
 * A text as search compares it. Takes away what a reader may leave out or write otherwise: case, accents, Arabic
 * vowels and tatweel, the seats of hamza, the forms of alef, ya and ta marbuta, ligatures, invisible marks; every
 * space becomes a plain one, every apostrophe a straight one, every digit a Latin one.
 *
 * Lengths change, so there are no offsets: `wordsIn` cuts the text first and folds word by word.
 */
export function fold(text: string): string {
  let folded = ''
  for (const character of text) folded += foldedCharacter(character)
  return folded
}

/** Letters that Unicode does not take apart, but people do. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ɖ: 'd',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ة: 'ه',
  ـ: '',
}

const apostrophes = /[‘’‛ʻʼʽʾʿ´`′＇]/
const known = new Map<string, string>()

function foldedCharacter(character: string): string {
  let folded = known.get(character)
  if (folded === undefined) {
    folded = makeFolded(character)
    known.set(character, folded)
  }
  return folded
}

/** Apostrophes and spaces are asked for first: to Unicode an acute accent alone is a space and a mark. */
function makeFolded(character: string): string {
  if (apostrophes.test(character)) return "'"
  if (/\s/.test(character)) return ' '
  if (/[\p{Cf}\p{Cc}]/u.test(character)) return ''
  const digit = arabicDigit(character)
  if (digit !== null) return digit
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...bare.normalize('NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => letters[letter] ?? letter)
    .join('')
}

function arabicDigit(character: string): string | null {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : null
}
