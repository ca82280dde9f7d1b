import type { PageMessages } from '../messages.ts'

export const pagesPt: PageMessages = {
  searchPlaces: 'Lugares',
  searchActors: 'Organizações e Estados',
  searchSources: 'Fontes',
  searchSentences: 'Frases dos textos',
  searchSuggestions: 'Sugestões',
  searchShow: {
    one: 'Mostrar {count} registo que contém estas palavras',
    many: 'Mostrar {count} de registos que contêm estas palavras',
    other: 'Mostrar os {count} registos que contêm estas palavras',
  },
  searchNone: 'Nada contém «{query}». Tente com menos letras, outra grafia ou outra língua.',
  searchHeard: { one: '{count} sugestão', many: '{count} de sugestões', other: '{count} sugestões' },

  aboutIs: 'O que o atlas é, e o que não é',
}
