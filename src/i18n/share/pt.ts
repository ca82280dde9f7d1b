import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const sharePt: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Ligação',

  // Cite
  shareCite: 'Citar',

  // Download
  shareDownload: 'Descarregar',

  // Picture
  sharePicture: 'Imagem',

  // Embed
  shareEmbed: 'Incorporar',
  embedWhat:
    'Coloca esta vista numa página sua: cole o código onde o mapa deve ficar. Não precisa de chave, não instala cookies e não pede nada a nenhum outro servidor.',
  embedManner: 'Mapa',
  embedInteractive: 'Mapa interativo',
  embedStill: 'Imagem fixa',
  embedStillHelp:
    'Carrega mais depressa e mostra sempre toda a região; os registos abrem-se a partir da lista ou no atlas.',
  embedBeside: 'Mostrado com o mapa',
  embedTimeline: 'Cronologia',
  embedList: 'Lista de registos',
  embedLanguage: 'Língua',
  embedVisitor: 'A do navegador do visitante',
  embedHeight: 'Altura em píxeis',
  embedHeightFault: 'Introduza um número inteiro de {least} a {most}. O código mantém {height}.',
  embedTitle: 'Título, para leitores de ecrã',
  embedCode: 'Código a colar',
  embedCopy: 'Copiar o código',
  embedCopyFailed:
    'O navegador não permitiu que o atlas copiasse. O código está selecionado: copie-o manualmente.',
  embedOwnDevice:
    'Este atlas está a correr no seu próprio dispositivo, pelo que a moldura ficaria vazia para todos os outros. Abra o atlas no seu endereço público e obtenha lá o código.',
  embedPreview: 'Pré-visualização',
  embedDevelopers: 'Para programadores',
  embedPolicy:
    'Se o seu sítio envia uma política de segurança de conteúdos (CSP), esta tem de autorizar a moldura:',
  embedMessages:
    'A página em redor da moldura pode enviar-lhe duas mensagens com postMessage. Tudo o resto, e o que vier de outra janela, é ignorado.',
  embedReady: 'A moldura anuncia que está à escuta:',
  embedAskHeight: 'Perguntar a altura, em píxeis, com que a vista se ajusta à largura da moldura:',
  embedAnswer: 'Resposta:',
  embedSelect: 'Selecionar um registo pelo seu identificador, tal como no endereço depois de «select=»:',
  embedUnknown: 'Resposta quando o atlas não contém esse registo:',
}
