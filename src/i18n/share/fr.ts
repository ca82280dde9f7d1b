import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareFr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Lien',

  // Cite
  shareCite: 'Citer',

  // Download
  shareDownload: 'Télécharger',

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
}
