import type { PageMessages } from '../messages.ts'
import { shareFr } from '../share/fr.ts'

export const pagesFr: PageMessages = {
  ...shareFr,
  facetFind: 'Saisir un nom',
  facetNoMatch: 'Aucun élément ne porte ce nom.',
  facetMore: {
    one: 'En afficher {count} de plus',
    many: 'En afficher {count} de plus',
    other: 'En afficher {count} de plus',
  },
  facetFewer: 'En afficher moins',
  facetEventsOnly: 'Seuls les événements en ont. Dès qu’un choix est fait, aucun flux n’est affiché.',
  facetCountryText:
    'Pays nommé comme participant ou concerné, comme lieu, ou comme extrémité ou zone d’un flux.',
  precisionExactText: 'La source indique le jour, et une ville ou un point de passage frontalier.',
  precisionBroadText:
    'Elle indique un mois, une année, un pays ou une région, ou l’une des deux données manque.',
  activeFilters: 'Filtres actifs',
  filterRemove: 'Retirer le filtre : {filter}',
  filterWithout: '{facet} : sauf {text}',
  filterNothing: '{facet} : rien',
  tierText: 'texte fourni',
  tierCited: 'en référence',
  savedText:
    'Une vue enregistrée garde les dates, les filtres, la carte et la sélection. Elle reste dans ce seul navigateur : pour la transmettre, ouvrez-la et copiez l’adresse de la page.',
  savedLink: 'Lien de cette vue',
  savedName: 'Nom de la vue',
  savedSave: 'Enregistrer cette vue',
  savedNone: 'Aucune vue n’a été enregistrée dans ce navigateur.',
  savedOn: 'enregistrée le {date}',
  savedOpen: 'Ouvrir « {name} »',
  savedRename: 'Renommer',
  savedKeepName: 'Garder ce nom',
  savedCancel: 'Annuler',
  savedDelete: 'Supprimer',
  savedDeleted: '« {name} » a été supprimée.',
  savedUndo: 'Restaurer',
  savedNoRoom:
    'Le navigateur n’a plus de place : rien n’a été modifié. Supprimez une vue enregistrée, ou copiez ce lien pour le garder ailleurs.',
  savedForbidden:
    'Ce navigateur ne garde rien pour l’atlas, comme en navigation privée : les vues ne peuvent pas y être enregistrées. Copiez ce lien pour le garder ailleurs.',
  savedSkipped: {
    one: '{count} vue enregistrée est illisible. Elle n’apparaît pas ici et reste telle quelle.',
    many: '{count} de vues enregistrées sont illisibles. Elles n’apparaissent pas ici et restent telles quelles.',
    other:
      '{count} vues enregistrées sont illisibles. Elles n’apparaissent pas ici et restent telles quelles.',
  },
  savedUnreadable:
    'Ce que ce navigateur a enregistré pour l’atlas est illisible. Tout reste tel quel, et les nouvelles vues sont enregistrées à côté.',

  searchPlaces: 'Lieux',
  searchActors: 'Organisations et États',
  searchSources: 'Sources',
  searchSentences: 'Phrases des textes',
  searchSuggestions: 'Suggestions',
  searchShow: {
    one: 'Afficher {count} fiche qui contient ces mots',
    many: 'Afficher les {count} de fiches qui contiennent ces mots',
    other: 'Afficher les {count} fiches qui contiennent ces mots',
  },
  searchNone:
    'Rien ne contient « {query} ». Essayez avec moins de lettres, une autre graphie ou une autre langue.',
  searchHeard: { one: '{count} suggestion', many: '{count} de suggestions', other: '{count} suggestions' },

  aboutIs: 'Ce qu’est l’atlas, et ce qu’il n’est pas',

  aboutScope:
    'Il réunit des fiches sur la coopération contre le trafic illicite en Afrique de l’Ouest et au Sahel, de l’atelier à l’instrument, et des énoncés sur les flux illicites et les menaces, tels que les rapportent des textes et des pages publiés. Si une année ou un pays compte peu de fiches, c’est peut-être seulement parce que peu de sources en parlent.',
  aboutClaims: 'Chaque champ a sa source',
  aboutClaimsText:
    'Chaque champ d’une fiche repose sur un passage précis : la phrase d’un texte, ou la partie d’une page qui le dit. Une phrase citée est vérifiée automatiquement : elle figure une seule fois dans son texte. Si deux sources diffèrent, les deux valeurs sont données côte à côte. Les titres, les résumés et les traductions des phrases sont de nous.',
  aboutTiers: 'Deux façons d’étayer une fiche',
  aboutTierText:
    'Le texte est fourni avec l’atlas. Chacune de ses phrases est citée par une fiche, ou signalée comme ne concernant aucune fiche.',
  aboutTierCited:
    'La page n’est pas fournie avec l’atlas. La fiche dit où chercher dans la page, et quand cela a été vérifié.',
  aboutArrows: 'Les flèches ne sont pas des itinéraires',
  aboutDates: 'Des dates et des lieux aussi précis que la source',
  aboutDatesText:
    'Une date est un jour, un mois, une année ou un intervalle, jamais plus précise que sa source. Une fiche est affichée quand ses dates recoupent la période. Un énoncé sans date propre figure à celle de son texte, et le dit.',
  aboutPlacesText:
    'Une ville est un point ; un pays est son contour, jamais sa capitale ; une région est un contour flou, dont l’étendue est schématique. Une fiche sans lieu figure dans la liste et est comptée dans l’angle de la carte.',
  aboutNotStated:
    '« Non indiqué » est aussi une valeur : le texte, lu en entier, n’en dit rien. D’une page seulement en référence, nous disons « absent de la partie lue », car l’élément peut se trouver ailleurs dans la page.',
  aboutBoundaries: 'Frontières et noms',
  aboutBoundariesText:
    'La carte suit les cartes de l’Organisation des Nations Unies. Le Sahara occidental y figure à part, avec une ligne en tirets au nord. Abyei, Bir Tawil, le triangle de Halaïb et le triangle d’Ilemi n’y appartiennent à aucun pays. Les contours sont simplifiés.',
  aboutRights: 'Droits',
  aboutRightsText:
    'Les textes et les titres des sources sont © leurs éditeurs ; les textes sont reproduits pour montrer la phrase. Contours : Natural Earth (domaine public), adaptés. Polices : Noto Sans, Noto Sans Arabic et Source Serif 4 (SIL Open Font License). Symboles : Lucide (ISC).',
  aboutFiles: 'Les données en fichiers',
  aboutFilesText:
    'Toutes les fiches, à des adresses qui ne changent pas. Chaque fichier est accompagné de son schéma.',
  aboutFilesIndex: 'Liste des fichiers',
  aboutReport: 'Signaler une erreur, ajouter une fiche',
  aboutReportText:
    'Pour signaler une erreur, copiez le lien de la fiche ouverte et dites ce que la source indique en réalité. Pour proposer une fiche, donnez la page, l’endroit dans la page et la date à laquelle vous l’avez lue. Ce qu’aucune source publiée ne dit n’est pas saisi.',
  aboutPrivacy: 'Vie privée',
  aboutPrivacyText:
    'Ce que vous faites ici reste dans ce navigateur : ni cookies, ni mesure d’audience, ni requêtes vers d’autres serveurs tant que vous n’ouvrez pas un lien. L’hébergeur de ces fichiers voit qu’ils sont demandés, comme tout hébergeur. Ce navigateur retient que vous avez vu l’introduction, vos colonnes du tableau, si le point d’interrogation ouvre la liste des touches, et ce que vous choisissez d’enregistrer ; effacer les données de ce site supprime le tout.',
  aboutSources: 'Les sources',
  aboutSourcesShow: {
    one: 'Afficher {count} source',
    many: 'Afficher les {count} de sources, par éditeur',
    other: 'Afficher les {count} sources, par éditeur',
  },
  aboutVersion: 'Version',

  accessAim: 'Ce que nous visons',
  accessAimText:
    'Les WCAG 2.2, niveau AA, dans les quatre langues. La liste des événements dit tout ce que dit la carte : nul n’a besoin de voir la carte ; tout peut se faire au clavier.',
  accessTested: 'Ce qui est testé, et comment',
  accessTestedAxe:
    'À chaque compilation, axe parcourt dans Chromium vingt-sept états nommés de l’écran principal et des pages qui l’accompagnent, chacun en quatre langues et dans les apparences « Clair », « Sombre » et « Projection », selon les règles des WCAG 2.0, 2.1 et 2.2, niveaux A et AA ; certains aussi sur téléphone et en couleurs forcées. Il ne doit rien relever.',
  accessTestedKeys:
    'Des parcours sont faits au clavier seul : dix tâches, dont chercher et lire une phrase, filtrer, resserrer les dates, passer d’un repère de la carte à l’autre, trier le tableau, ouvrir une cellule de la matrice, comparer deux périodes ; à chaque arrêt de la touche Tab, qui doit être visible. Échap ferme ce qui est ouvert et le focus revient.',
  accessTestedSizes:
    'À 390 et 320 pixels, et à 320 sur 256, ce qu’une fenêtre de 1280 sur 1024 laisse à 400 %, rien ne doit dépasser de l’écran, et la phrase doit être visible à l’ouverture d’une fiche ; les curseurs de la chronologie ont 44 pixels de haut, aucune cible n’en a moins de 24. Dans l’apparence « Projection », le texte a au moins un quarantième de la hauteur de l’écran.',
  accessTestedLanguages:
    'L’arabe est testé de droite à gauche, avec ses touches. Les textes des sources portent l’indication de leur langue, afin d’être lus à voix haute dans celle-ci.',
  accessMissing: 'Ce qui manque, à notre connaissance',
  accessMissingReaders:
    'Aucun lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack) n’a été essayé à la main, et aucune personne qui en dépend n’a été consultée.',
  accessMissingBrowsers:
    'Les tests automatiques ne portent que sur Chromium ; Firefox et Safari ne sont pas testés.',
  accessMissingMap:
    'Les repères de la carte se parcourent un par un avec N ; quand toutes les dates sont affichées, ils sont nombreux et la liste est plus rapide. Les cellules de la matrice de coopération ont 36 pixels de haut avec une souris, 44 sur écran tactile.',
  accessMissingCells:
    'Une longue cellule du tableau est coupée après deux lignes ; la fiche qu’elle ouvre la donne en entier.',
  accessMissingAxe: 'Les tests automatiques ne trouvent qu’une partie de ce qui peut être défectueux.',
  accessTell: 'Dites-le-nous',
  accessTellText: 'Si quelque chose vous arrête, dites où vous étiez et ce que vous utilisiez.',

  keysText:
    'Les lettres n’agissent que là où cette page le dit. Les flèches vont dans le sens qu’elles indiquent, en arabe aussi.',
  keysSwitch: 'Le point d’interrogation ouvre cette page (choix conservé dans ce navigateur)',
  keysOr: ' ou ',
  keysEverywhere: 'Partout',
  keysTab:
    'Vers l’élément suivant, ou le précédent. Les premiers arrêts mènent à la liste, à la chronologie, à la carte et à la recherche.',
  keysEscape: 'Ferme ce qui est ouvert ; le focus revient où il était. Arrête la lecture.',
  keysThis: 'Ouvre cette page, sauf pendant la saisie.',
  keysPrint:
    'Ouvre l’impression : la vue, les feuillets par délégation et le dossier du formateur, mis en page pour le papier.',
  keysMapMove: 'Déplacent la carte.',
  keysMapZoom: 'Plus près, ou plus loin.',
  keysMapHome: 'Montre toute la région.',
  keysMapNext: 'Vers le repère suivant.',
  keysMapPrevious: 'Vers le repère précédent.',
  keysMapOpen: 'Ouvre le repère.',
  keysMapLeave: 'Quitte les repères.',
  keysThumbs: 'Les deux bornes de la période',
  keysMonth: 'Un mois plus tard, ou plus tôt.',
  keysYear: 'Un an plus tard, ou plus tôt.',
  keysAxis: 'Vers le premier ou le dernier jour de la chronologie.',
  keysLanes: 'Marques de la chronologie',
  keysMark: 'Vers la marque suivante, ou la précédente.',
  keysMarkEnds: 'Vers la première ou la dernière marque.',
  keysMarkOpen: 'Ouvre sa fiche, ou la liste de ses fiches.',
  keysSuggestion: 'Vers la suggestion suivante, ou la précédente.',
  keysSearch:
    'Ouvre la suggestion ; dans le champ lui-même, ne montre que les fiches qui contiennent les mots.',
  keysSearchLeave: 'Ferme les suggestions, puis vide le champ.',
  keysCell: 'Vers la cellule voisine.',
  keysCellPage: 'Plusieurs lignes plus haut, ou plus bas.',
  keysCellRow: 'Vers la première ou la dernière cellule de la ligne.',
  keysCellAll: 'Vers la première ou la dernière ligne.',
  keysTableOpen: 'Ouvre la fiche ; sur le nom d’une colonne, trie selon celle-ci.',
  keysMatrixOpen: 'Ouvre les fiches de la cellule.',
  keysPassages: 'Passages marqués d’un texte',
  keysPassage: 'Vers le passage suivant, ou le précédent.',
  keysPassageEnds: 'Vers le premier ou le dernier passage.',
  keysPassageOpen: 'Ouvre la fiche du passage.',
  capArrows: 'Touches fléchées',
  capLeftRight: 'Flèche gauche ou droite',
  capUpDown: 'Flèche haut ou bas',
  capHome: 'Origine',
  capEnd: 'Fin',
  capPageUp: 'Page précédente',
  capPageDown: 'Page suivante',
  capEnter: 'Entrée',
  capEscape: 'Échap',
  capShift: 'Maj',
  capSpace: 'Espace',

  subjectCountry: 'Pays ou territoire',
  subjectActor: 'Organisation ou organisme',
  subjectTheme: 'Thème',
  subjectCount: {
    one: '{count} fiche en fait mention',
    many: '{count} de fiches en font mention',
    other: '{count} fiches en font mention',
  },
  subjectSourceCount: {
    one: '{count} fiche repose sur elle',
    many: '{count} de fiches reposent sur elle',
    other: '{count} fiches reposent sur elle',
  },
  subjectOnShow: 'affichées en ce moment : {count}',
  subjectHidden: 'non affichée en ce moment',
  subjectNone: 'Aucune fiche de l’atlas n’en fait mention.',
  subjectUnknown:
    'Cet atlas ne contient rien sous « {id} ». Le lien est peut-être ancien ou incomplet. Choisissez autre chose dans la liste, ou fermez cette page.',
  subjectMissing:
    'Le lien ne dit pas de quoi traite la page. Choisissez une fiche, puis un nom dans cette fiche.',
  subjectFilter: 'N’afficher que cela',
  subjectPartOf: 'Fait partie de',
  subjectParts: 'Ce qui en fait partie',
  subjectActors: 'Autorités et organismes dans le pays',
  subjectFamily: 'Du même groupe',
  subjectSamePublisher: 'Du même éditeur',

  tableLabel: 'Toutes les fiches affichées',
  tableColumns: 'Colonnes',
  tableColumnsKept: 'Votre choix est conservé dans ce navigateur.',
  columnTitle: 'Fiche',
  columnKind: 'Nature',
  columnCountries: 'Pays nommés',
  columnNumber: 'N°',
  kindFlow: 'Flux',
  kindThreat: 'Menace',

  lensIntro:
    'Choisissez un ou plusieurs États : ce qui les nomme ressort sur la carte, dans la chronologie et dans la liste, et le reste s’estompe.',
  lensState: 'État',
  lensAddButton: 'Ajouter',
  lensChoose: 'Choisir un État',
  lensRemove: 'Retirer {state}',
  lensNone: 'Aucun État choisi.',
  lensTogether: 'Tous ensemble',
  lensShared: 'Activités qui les nomment tous',
  lensActivities: 'Participe à des activités',
  lensFrameworks: 'Programmes, accords et instruments qui le nomment',
  lensSupports: 'Organisé, appuyé ou financé par son gouvernement ou l’un de ses organismes',
  lensHeldThere: 'Se déroule sur son territoire, sans qu’il soit nommé comme participant',
  lensFlows: 'Flux qui le nomment',
  lensStates: 'Avec quels États',
  lensOrganisations: 'Avec quelles organisations',
  lensFunders: 'Financement',
  lensNothing: 'Rien trouvé dans ce qui est affiché',

  compareText:
    'La première période est celle de la chronologie ; saisissez la seconde. Les filtres en cours s’appliquent aux deux.',
  compareFirst: 'Première période : {period}',
  compareSecond: 'Seconde période',
  compareFrom: 'Début de la seconde période',
  compareTo: 'Fin de la seconde période',
  compareForm: 'Présentation des cartes',
  compareSides: 'Côte à côte',
  compareSwipe: 'Volet',
  compareDivide: 'Limite entre la première carte et la seconde',
  compareOnly: 'Seulement {period}',
  compareHalf: 'Par moitié',
  compareCounts: 'Nombres',
  compareStates: 'États nommés comme participants',
  compareSources: 'Nombre de sources',
  compareNew: 'Nouveau : affiché dans la seule période {period}',
  compareGone: 'Disparu : affiché dans la seule période {period}',
  compareBoth: 'Affiché dans les deux',
  compareStatesOnly: 'États nommés dans la seule période {period}',

  matrixText:
    'Nombre d’activités affichées qui nomment deux États, ou un État et un thème. Les chiffres comptent ce que rapportent ces sources : ils ne mesurent pas la coopération. Choisissez une cellule pour lire les phrases.',
  matrixColumns: 'Contenu des colonnes',
  matrixStates: 'États et États',
  matrixThemes: 'États et thèmes',
  matrixForm: 'Présentation',
  matrixGrid: 'Grille',
  matrixTable: 'Tableau',
  matrixCsv: 'Télécharger en CSV',
  matrixHelp:
    'Activités qui nomment les deux. Les flèches mènent d’une cellule à l’autre, Entrée en ouvre une.',
  matrixNone: {
    one: 'rien trouvé dans ce qui a été lu de {count} source',
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
  matrixClose: 'Fermer la cellule',
  matrixState: 'État',
  matrixCode: 'Code de l’État',
  matrixWith: 'Avec',
  matrixOwn: 'tous ceux qui le nomment',
  matrixNumber: 'Événements',
  matrixRecords: 'Fiches',
  matrixRest: {
    one: '{count} autre cellule',
    many: '{count} d’autres cellules',
    other: '{count} autres cellules',
  },
  fileData: 'Données',
  fileShown: 'Affiché',
  fileAddress: 'Adresse de cette vue',
  fileAbout: 'À propos',
}
