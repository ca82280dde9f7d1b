import type { PageMessages } from '../messages.ts'

export const pagesFr: PageMessages = {
  searchPlaces: 'Lieux',
  searchActors: 'Organisations et États',
  searchSources: 'Sources citées',
  searchSentences: 'Phrases des textes',
  searchSuggestions: 'Propositions',
  searchShow: {
    one: 'Afficher {count} enregistrement qui contient ces mots',
    many: 'Afficher {count} d’enregistrements qui contiennent ces mots',
    other: 'Afficher les {count} enregistrements qui contiennent ces mots',
  },
  searchNone:
    'Rien ne contient « {query} ». Essayez avec moins de lettres, une autre graphie ou une autre langue.',
  searchHeard: { one: '{count} proposition', many: '{count} de propositions', other: '{count} propositions' },

  aboutIs: 'Ce qu’est l’atlas, et ce qu’il n’est pas',
}
