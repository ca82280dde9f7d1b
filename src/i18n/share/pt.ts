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
  pictureText:
    'Desenhada de novo a partir do que está visível, com título, legenda, escala, fontes e advertência: para diapositivos, relatórios e impressão.',
  pictureFormat: 'Formato',
  pictureWide: 'Diapositivo 16:9',
  pictureA4Landscape: 'A4 horizontal',
  pictureA4Portrait: 'A4 vertical',
  pictureSquare: 'Quadrado',
  pictureFraming: 'Parte do mapa',
  pictureAsScreen: 'Como no ecrã',
  pictureWhole: 'Toda a região',
  pictureTitle: 'Título da imagem',
  picturePreview: 'Pré-visualização da imagem. {sentence}',
  pictureSavePng: 'Guardar PNG {times}×',
  pictureSaveSvg: 'Guardar SVG',
  pictureCopy: 'Copiar a imagem',
  pictureMaking: 'A imagem está a ser preparada…',
  pictureSaved: 'Entregue ao navegador: {name}',
  pictureCopied: 'A imagem está na área de transferência.',
  pictureTooLarge:
    'Este navegador não conseguiu desenhar tantos píxeis. Guarde o PNG a 2×, ou guarde o SVG, que se mantém nítido em qualquer tamanho.',
  pictureFailed: 'Este navegador não conseguiu desenhar a imagem. Guarde antes o SVG.',
  pictureCopyFailed: 'O navegador não deixou o atlas copiar a imagem. Guarde-a antes em PNG.',
  pictureKey: 'Legenda',
  pictureStopped: 'Barra sobre uma linha: aí foram intercetados bens',
  pictureNumber: 'Número numa linha: o da afirmação na lista do atlas',
  pictureCounted: '× e um número numa linha: outras tantas afirmações reunidas',
  pictureSeveral: 'Número num símbolo: outros tantos registos reunidos',
  pictureFamilies: 'Afirmações de vários tipos',
  pictureChosen: 'Rodeado por um anel: {title}',
  pictureOutlined: 'Contorno reforçado: Estado nomeado pela atividade escolhida ou pela lente',
  pictureTie: 'Linha fina: do local da atividade escolhida a um Estado participante',
  pictureSources: {
    one: 'Fonte do que está visível',
    many: 'Fontes do que está visível ({count})',
    other: 'Fontes do que está visível ({count})',
  },
  pictureMoreSources: {
    one: 'e mais {count}, indicada no atlas no endereço abaixo',
    many: 'e mais {count}, indicadas no atlas no endereço abaixo',
    other: 'e mais {count}, indicadas no atlas no endereço abaixo',
  },
  pictureUnmarked: {
    one: '{count} registo visível não tem marca nesta imagem: não nomeia nenhum lugar, ou só lugares nas suas margens ou fora dela.',
    many: '{count} de registos visíveis não têm marca nesta imagem: não nomeiam nenhum lugar, ou só lugares nas suas margens ou fora dela.',
    other:
      '{count} registos visíveis não têm marca nesta imagem: não nomeiam nenhum lugar, ou só lugares nas suas margens ou fora dela.',
  },
  pictureScale: '{km} km no meio do mapa',
}
