import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareFr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Lien',

  // Cite
  shareCite: 'Citer',

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
}
