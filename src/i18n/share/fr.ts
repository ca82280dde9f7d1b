import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareFr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Lien',

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

  // Picture
  sharePicture: 'Image',
}
