import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareFr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Lien',
  linkField: 'Lien de cette vue',
  linkCarries:
    'Le lien ouvre les dates, les filtres et la recherche, ce qui est choisi ou masqué, la loupe, la partie de la carte et la page, dans la langue et l’apparence du moment.',
  linkLeaves:
    'Il ne transmet ni les panneaux ouverts, ni les nombres à côté des noms de pays, ni la disposition du tableau, ni les vues enregistrées dans ce navigateur.',
  linkOwnDevice:
    'Cette copie de l’atlas fonctionne sur cet appareil : le lien ne s’ouvre que sur cet appareil. Pour partager la vue, ouvrez d’abord l’atlas à son adresse publique ou envoyez aussi la copie.',
  linkSystem: 'Envoyer avec une application…',
  linkSystemFailed:
    'L’appareil n’a pas pris le lien : rien n’a été partagé. Copiez le lien et transmettez-le vous-même.',
  linkCopyFailed:
    'Le navigateur n’a pas permis à l’atlas de copier. Le lien est sélectionné : copiez-le vous-même.',
  linkQr: 'Code QR de ce lien',
  linkQrText: 'Un téléphone qui lit ce code ouvre cette vue.',
  linkQrPrint: 'Imprimez le code sur au moins {width} cm de côté.',
  linkQrSave: 'Enregistrer le code QR (SVG)',
  linkQrTooLong:
    'L’adresse compte {count} caractères : son code QR serait trop fin pour être lu sur papier. Pour la raccourcir, choisissez moins de valeurs dans les filtres ou réaffichez les fiches masquées ; ou transmettez le lien lui-même.',

  // Cite
  shareCite: 'Citer',
  citeWhat: 'Ce qui est cité',
  citeView: 'Cette vue',
  citeRecord: 'Cette fiche',
  citeClaim: 'Ce passage',
  citeSource: 'Sa source',
  citeHint:
    'Pour citer une fiche, un passage ou une source, choisissez d’abord la fiche sur la carte ou dans la liste.',
  citeEdition: 'version {version}, données du {date}',
  citeSources: 'Sources',
  citeCitedIn: 'Cité dans {text}',
  citeSave: 'Enregistrer le fichier',
  citeSaved: '« {name} » a été enregistré.',

  // Download
  shareDownload: 'Télécharger',
  downloadRecords: 'Fiches',
  downloadShown: 'Affichées',
  downloadEverything: 'Toutes',
  downloadCsv: 'Tableaux (CSV)',
  downloadCsvFor:
    'Pour Excel, LibreOffice et la statistique : une ligne par fiche, avec ses sources, leurs termes et leurs adresses.',
  downloadGeojson: 'Couches cartographiques (GeoJSON)',
  downloadGeojsonFor:
    'Pour QGIS, ArcGIS et les cartes en ligne : lieux et flèches, avec le degré de précision de chaque flux et les passages sur lesquels repose chaque fiche.',
  downloadJson: 'Données (JSON)',
  downloadJsonFor:
    'Pour les programmes : les fiches telles qu’elles sont conservées, avec tout ce sur quoi elles reposent, à recharger sans aucun changement.',
  downloadPackage: 'Paquet de données (ZIP)',
  downloadPackageFor:
    'Pour l’archivage et la recherche : tous ces fichiers, avec la description de chaque champ et des droits (Frictionless Data Package). Les textes intégraux ne sont joints que si leurs droits le permettent ; sinon, les citations et les adresses.',
  downloadOne: 'Télécharger le fichier {format}',
  downloadAbout: 'environ {size}',
  downloadSemicolons:
    'Points-virgules entre les colonnes : pour Excel sur un ordinateur réglé en français, en arabe ou en portugais',
  downloadNothing: '{what} : rien n’est affiché, il n’y a donc rien à télécharger.',
  downloadNoRecords:
    'Rien n’est affiché, il n’y a donc rien à télécharger. Choisissez « Toutes » ou élargissez les dates ou les filtres.',
  downloadMaking: 'Préparation de {name}…',
  downloadMade: '{name} est prêt ({size}) et a été remis au navigateur.',
  downloadFailed:
    '{name} n’a pas pu être créé, car une partie des données n’a pas été chargée. Vérifiez la connexion et réessayez.',
  downloadAllRecords: 'Toutes les fiches de cette version.',
  downloadNote:
    '{data}. Chaque fichier l’indique, précise à qui appartiennent les textes et rappelle que ses frontières n’impliquent aucune prise de position. Les noms sont dans la langue de cette page, les titres et les résumés dans les quatre langues.',

  // Picture
  sharePicture: 'Image',
  pictureText:
    'Dessinée à neuf d’après ce qui est affiché, avec titre, légende, échelle, sources et avertissement : pour les diapositives, les rapports et l’impression.',
  pictureFormat: 'Format de l’image',
  pictureWide: 'Diapositive 16:9',
  pictureA4Landscape: 'Paysage A4',
  pictureA4Portrait: 'Portrait A4',
  pictureSquare: 'Carré',
  pictureFraming: 'Partie de la carte',
  pictureAsScreen: 'Comme à l’écran',
  pictureWhole: 'Région entière',
  pictureTitle: 'Titre de l’image',
  picturePreview: 'Aperçu de l’image. {sentence}',
  pictureSavePng: 'Enregistrer en PNG {times}×',
  pictureSaveSvg: 'Enregistrer en SVG',
  pictureCopy: 'Copier l’image',
  pictureMaking: 'Image en préparation…',
  pictureSaved: 'Remis au navigateur : {name}',
  pictureCopied: 'L’image est dans le presse-papiers.',
  pictureTooLarge:
    'Ce navigateur n’a pas pu dessiner autant de pixels. Enregistrez le PNG en 2×, ou le SVG, qui reste net à toute taille.',
  pictureFailed: 'Ce navigateur n’a pas pu dessiner l’image. Enregistrez plutôt le SVG.',
  pictureCopyFailed: 'Le navigateur n’a pas laissé l’atlas copier l’image. Enregistrez-la plutôt en PNG.',
  pictureKey: 'Légende',
  pictureStopped: 'Barre en travers d’un trait : des marchandises y ont été interceptées',
  pictureNumber: 'Nombre sur un trait : numéro de l’énoncé dans la liste de l’atlas',
  pictureCounted: '× et un nombre sur un trait : autant d’énoncés réunis',
  pictureSeveral: 'Nombre dans un symbole : autant de fiches réunies',
  pictureFamilies: 'Énoncés de plusieurs natures',
  pictureChosen: 'Cerclé : {title}',
  pictureOutlined: 'Contour renforcé : État nommé par l’activité choisie ou par la loupe',
  pictureTie: 'Trait fin : du lieu de l’activité choisie à un État participant',
  pictureSources: {
    one: 'Source de ce qui est affiché',
    many: 'Sources de ce qui est affiché ({count})',
    other: 'Sources de ce qui est affiché ({count})',
  },
  pictureMoreSources: {
    one: 'et {count} autre, citée dans l’atlas à l’adresse ci-dessous',
    many: 'et {count} d’autres, citées dans l’atlas à l’adresse ci-dessous',
    other: 'et {count} autres, citées dans l’atlas à l’adresse ci-dessous',
  },
  pictureUnmarked: {
    one: '{count} fiche affichée n’a pas de marque sur cette image : elle ne nomme aucun lieu, ou seulement des lieux situés au bord ou hors du cadre.',
    many: '{count} de fiches affichées n’ont pas de marque sur cette image : elles ne nomment aucun lieu, ou seulement des lieux situés au bord ou hors du cadre.',
    other:
      '{count} fiches affichées n’ont pas de marque sur cette image : elles ne nomment aucun lieu, ou seulement des lieux situés au bord ou hors du cadre.',
  },
  pictureScale: '{km} km au milieu de la carte',

  // Embed
  shareEmbed: 'Intégrer',
  embedWhat:
    'Place cette vue dans l’une de vos pages : collez le code là où la carte doit apparaître. Il ne demande pas de clé, ne dépose aucun cookie et n’interroge aucun autre hôte.',
  embedManner: 'Carte',
  embedInteractive: 'Carte interactive',
  embedStill: 'Image fixe',
  embedStillHelp:
    'Elle se charge plus vite et montre toujours toute la région ; les fiches s’ouvrent depuis la liste ou dans l’atlas.',
  embedBeside: 'Affiché avec la carte',
  embedTimeline: 'Chronologie',
  embedList: 'Liste des fiches',
  embedLanguage: 'Langue',
  embedVisitor: 'Celle du navigateur du visiteur',
  embedHeight: 'Hauteur en pixels',
  embedHeightFault: 'Saisissez un nombre entier de {least} à {most}. Le code garde {height}.',
  embedTitle: 'Titre, pour les lecteurs d’écran',
  embedCode: 'Code à coller',
  embedCopy: 'Copier le code',
  embedCopyFailed:
    'Le navigateur n’a pas permis à l’atlas de copier. Le code est sélectionné : copiez-le vous-même.',
  embedOwnDevice:
    'Cet atlas fonctionne sur votre propre appareil : pour toute autre personne, le cadre resterait vide. Ouvrez l’atlas à son adresse publique et prenez-y le code.',
  embedPreview: 'Aperçu',
  embedDevelopers: 'Pour les développeurs',
  embedPolicy:
    'Si votre site envoie une politique de sécurité du contenu (CSP), elle doit autoriser le cadre :',
  embedMessages:
    'La page qui entoure le cadre peut lui envoyer deux messages par postMessage. Tout autre message, ou tout message venant d’une autre fenêtre, est ignoré.',
  embedReady: 'Le cadre annonce qu’il est à l’écoute :',
  embedAskHeight: 'Demander la hauteur, en pixels, à laquelle la vue convient à sa largeur :',
  embedAnswer: 'Réponse :',
  embedSelect:
    'Sélectionner une fiche par son identifiant, tel qu’il figure dans l’adresse après « select= » :',
  embedUnknown: 'Réponse lorsque l’atlas ne contient pas cette fiche :',

  // Print
  sharePrint: 'Imprimer',
  printWhat: 'À imprimer',
  printView: 'Cette vue',
  printDelegation: 'Feuillets par délégation',
  printKit: 'Dossier du formateur',
  printViewFor:
    'La carte, dessinée pour rester nette à toute taille, sa légende et chaque fiche affichée avec son numéro, la phrase ou la partie de page sur laquelle elle repose, et sa source.',
  printDelegationFor:
    'Une page par État, d’après ce qui est affiché : ce à quoi il participe, avec qui, financé par qui, et les flux qui le nomment.',
  printKitFor: {
    one: 'Le texte fourni avec l’atlas, avec ses phrases marquées, une carte de ses fiches et des questions à débattre. Le dossier comprend toutes les fiches du texte, y compris celles qui sont masquées ou que les filtres ou les dates écartent.',
    many: 'Les {count} de textes fournis avec l’atlas, chacun avec ses phrases marquées, une carte de ses fiches et des questions à débattre. Le dossier comprend toutes les fiches des textes, y compris celles qui sont masquées ou que les filtres ou les dates écartent.',
    other:
      'Les {count} textes fournis avec l’atlas, chacun avec ses phrases marquées, une carte de ses fiches et des questions à débattre. Le dossier comprend toutes les fiches des textes, y compris celles qui sont masquées ou que les filtres ou les dates écartent.',
  },
  printNothing: 'Rien n’est affiché, il n’y a donc rien à imprimer. Élargissez les dates ou les filtres.',
  printState: 'État',
  printLensStates: 'Les États de la loupe : {states}',
  printPaper: 'Papier',
  printA4: 'Format A4',
  printLetter: 'Format lettre (US)',
  printDirection: 'Orientation du papier',
  printPortrait: 'Portrait',
  printLandscape: 'Paysage',
  printStart: 'Imprimer…',
  printMaking: 'Mise en page en cours…',
  printHanded: 'Les pages ont été remises au navigateur, qui les imprime ou les enregistre en PDF.',
  printFailed:
    'La mise en page a échoué, car une partie des données n’a pas été chargée. Vérifiez la connexion et réessayez.',
  printSheetOf: 'Feuillet de la délégation : {state}',
  printOpens: 'À scanner pour ouvrir cette page dans l’atlas',
  printMap: 'Carte de ces fiches',
  printEvent: 'É{number}',
  printNumbers:
    '« n° » et un numéro : un énoncé sur un flux, numéroté comme sur la carte et dans la liste de l’atlas. « É » et un numéro : un événement, numéroté par ordre de date sur l’ensemble des données.',
  printSources: 'Sources citées',
  printSource: 'source n° {number}',
  printListed: '{listed} sur {count}',
  printUndated: 'date non indiquée',
  printSheetNotes:
    'Les plus récents d’abord. « 4 sur 57 » : les autres sont dans l’atlas, à l’adresse ci-dessus. Entre parenthèses : le nombre de ses activités où chacun est nommé.',
  printCited: '« {tag} » : l’atlas indique l’endroit dans la page, sans en reproduire les mots.',
  printChosen: 'La fiche choisie',
  printLeftOut: 'En gris : des mots de la page sur lesquels ne repose aucune fiche.',
  printDocument: 'Texte {index} sur {count}',
  printText: 'Le texte',
  printMarks:
    'Souligné : une phrase sur laquelle repose une fiche. Le petit numéro qui suit est celui de la fiche ci-dessous.',
  printRecords: 'Fiches qui reposent sur le texte',
  printQuestions: 'Questions à débattre',
  printAskPlaces:
    'Parmi les phrases marquées, lesquelles nomment un lieu, lesquelles ne nomment qu’une région, et lesquelles ne nomment aucun lieu ?',
  printAskFlows:
    'Quelles phrases parlent de trafic ou du déplacement d’une menace ? Disent-elles où cela commence et où cela finit, ou laissent-elles l’une des extrémités ouverte ?',
  printAskDate:
    'La page n’affiche pas de date. Quels mots permettraient de la dater, et avec quelle certitude ?',
  printAskAge:
    'La page donne pour date : {date}. Qu’est-ce qui, parmi ce que décrit le texte, a pu changer depuis, et où pourrait-on le vérifier ?',
  printAskActors:
    'Selon les termes du texte, qui a organisé, qui a participé et qui a financé ? Que ne dit-il pas de leurs rôles ?',
  printAskPoints:
    'Qu’est-ce qui, selon le texte, a été convenu, recommandé ou prévu ? Dit-il qui doit s’en charger, et dans quel délai ?',
  printAskCases:
    'Les phrases sur les flux rapportent-elles un seul cas ou ce qui se passe en général ? Quels mots l’indiquent ?',
  printAskUnmarked:
    'Quelles phrases ne sont pas soulignées ? Auriez-vous tiré une fiche de l’une d’elles ? Si oui, de laquelle ?',
  printAskQuote:
    'Quelle phrase citeriez-vous dans un de vos rapports, et que faut-il placer à côté pour qu’elle ne soit pas mal comprise ?',
}
