import type { PageMessages } from '../messages.ts'

export const pagesFr: PageMessages = {
  aboutIs: 'Ce qu’est l’atlas, et ce qu’il n’est pas',

  tableLabel: 'Toutes les fiches affichées',
  tableColumns: 'Colonnes',
  tableColumnsKept: 'Votre choix est conservé dans ce navigateur.',
  columnTitle: 'Fiche',
  columnKind: 'Nature',
  columnCountries: 'Pays nommés',
  columnNumber: 'N°',
  kindFlow: 'Flux',
  kindThreat: 'Menace',
}
