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
}
