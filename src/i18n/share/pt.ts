import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const sharePt: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Ligação',

  // Cite
  shareCite: 'Citar',
  citeWhat: 'O que citar',
  citeView: 'Esta vista',
  citeRecord: 'Este registo',
  citeClaim: 'Esta passagem',
  citeSource: 'A sua fonte',
  citeHint:
    'Para citar um registo, uma passagem ou uma fonte, escolha primeiro o registo no mapa ou na lista.',
  citeEdition: 'versão {version}, dados de {date}',
  citeSources: 'Fontes',
  citeCitedIn: 'Citado em {text}',
  citeSave: 'Guardar o ficheiro',
  citeSaved: 'O ficheiro «{name}» foi guardado.',

  // Download
  shareDownload: 'Descarregar',

  // Picture
  sharePicture: 'Imagem',
}
