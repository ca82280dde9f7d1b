import type { PageMessages } from '../messages.ts'

export const pagesFr: PageMessages = {
  aboutIs: 'Ce qu’est l’atlas, et ce qu’il n’est pas',

  matrixText:
    'Combien d’activités affichées nomment deux États, ou un État et un thème. Les nombres comptent ce que ces sources rapportent : ils ne mesurent pas la coopération. Choisissez une case pour lire les phrases.',
  matrixColumns: 'Contenu des colonnes',
  matrixStates: 'États et États',
  matrixThemes: 'États et thèmes',
  matrixForm: 'Présentation',
  matrixGrid: 'Grille',
  matrixTable: 'Tableau',
  matrixCsv: 'Télécharger en CSV',
  matrixHelp: 'Activités qui nomment les deux. Les flèches mènent d’une case à l’autre, Entrée en ouvre une.',
  matrixNone: {
    one: 'rien trouvé dans ce qui a été lu de cette {count} source',
    many: 'rien trouvé dans ce qui a été lu de ces {count} de sources',
    other: 'rien trouvé dans ce qui a été lu de ces {count} sources',
  },
  matrixShared: {
    one: '{count} événement commun',
    many: '{count} d’événements communs',
    other: '{count} événements communs',
  },
  matrixNothing:
    'Aucune activité affichée ne nomme d’État. Choisissez d’autres dates ou réinitialisez les filtres.',
  matrixNotCounted: 'non comptés',
  matrixClose: 'Fermer la case',
  matrixState: 'État',
  matrixCode: 'Code de l’État',
  matrixWith: 'Avec',
  matrixOwn: 'tous ceux qui le nomment',
  matrixNumber: 'Événements',
  matrixRecords: 'Fiches',
  matrixRest: { one: '{count} autre case', many: '{count} d’autres cases', other: '{count} autres cases' },
  fileData: 'Données',
  fileShown: 'Affiché',
  fileAddress: 'Adresse de cette vue',
  fileAbout: 'À propos',
}
