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

  // Download
  shareDownload: 'Télécharger',

  // Picture
  sharePicture: 'Image',
}
