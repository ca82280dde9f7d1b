import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const sharePt: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Ligação',
  linkField: 'Ligação desta vista',
  linkCarries:
    'A ligação abre as datas, os filtros e a pesquisa, o que está escolhido ou oculto, a lente, a parte do mapa e a página, na língua e na aparência atuais.',
  linkLeaves:
    'Não transmite os painéis abertos, os números junto dos nomes dos países, a disposição da tabela nem as vistas guardadas neste navegador.',
  linkOwnDevice:
    'Esta cópia do atlas funciona neste dispositivo: a ligação só abre neste dispositivo. Para partilhar a vista, abra primeiro o atlas no seu endereço público ou envie também a cópia.',
  linkSystem: 'Enviar com uma aplicação…',
  linkSystemFailed:
    'O dispositivo não aceitou a ligação e nada foi partilhado. Copie a ligação e envie-a por outro meio.',
  linkCopyFailed: 'O navegador não deixou o atlas copiar. A ligação está selecionada: copie-a manualmente.',
  linkQr: 'Código QR desta ligação',
  linkQrText: 'Um telefone que leia o código abre esta vista.',
  linkQrPrint: 'Imprima o código com pelo menos {width} cm de largura.',
  linkQrSave: 'Guardar o código QR (SVG)',
  linkQrTooLong:
    'O endereço tem {count} caracteres: o seu código QR seria demasiado fino para ser lido em papel. Para o encurtar, escolha menos valores nos filtros ou volte a mostrar os registos ocultos; ou envie a própria ligação.',

  // Cite
  shareCite: 'Citar',

  // Download
  shareDownload: 'Descarregar',

  // Picture
  sharePicture: 'Imagem',
}
