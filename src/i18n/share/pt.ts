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
  downloadRecords: 'Registos',
  downloadShown: 'Visíveis',
  downloadEverything: 'Todos',
  downloadCsv: 'Tabelas (CSV)',
  downloadCsvFor:
    'Para o Excel, o LibreOffice e a estatística: uma linha por registo, com as suas fontes, as respetivas palavras e os endereços.',
  downloadGeojson: 'Camadas cartográficas (GeoJSON)',
  downloadGeojsonFor:
    'Para o QGIS, o ArcGIS e mapas em linha: lugares e setas, com o grau de precisão de cada fluxo e as passagens em que assenta cada registo.',
  downloadJson: 'Dados (JSON)',
  downloadJsonFor:
    'Para programas: os registos exatamente como são conservados, com tudo aquilo em que assentam, para voltarem a ser carregados sem alterações.',
  downloadPackage: 'Pacote de dados (ZIP)',
  downloadPackageFor:
    'Para arquivo e investigação: todos estes ficheiros, com a descrição de cada campo e dos direitos (Frictionless Data Package). Os textos integrais só são incluídos quando os respetivos direitos o permitem; caso contrário, as citações e os endereços.',
  downloadOne: 'Descarregar o ficheiro {format}',
  downloadAbout: 'cerca de {size}',
  downloadSemicolons:
    'Ponto e vírgula entre as colunas: para o Excel num computador configurado em francês, árabe ou português',
  downloadNothing: '{what}: não há nada visível, pelo que não há nada para descarregar.',
  downloadNoRecords:
    'Não há nada visível, pelo que não há nada para descarregar. Escolha «Todos» ou alargue as datas ou os filtros.',
  downloadMaking: 'A preparar {name}…',
  downloadMade: '{name} está pronto ({size}) e foi entregue ao navegador.',
  downloadFailed:
    'Não foi possível criar {name}, porque uma parte dos dados não foi carregada. Verifique a ligação e tente novamente.',
  downloadAllRecords: 'Todos os registos desta versão.',
  downloadNote:
    '{data}. Cada ficheiro indica-o, diz de quem são os textos e lembra que as suas fronteiras não implicam qualquer opinião. Os nomes estão na língua desta página, os títulos e os resumos nas quatro línguas.',

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

  // Print
  sharePrint: 'Imprimir',
  printWhat: 'O que imprimir',
  printView: 'Esta vista',
  printDelegation: 'Fichas por delegação',
  printKit: 'Dossiê do formador',
  printViewFor:
    'O mapa, num desenho que se mantém nítido em qualquer tamanho, a sua legenda e cada registo visível com o seu número, a frase ou a parte da página em que assenta e a sua fonte.',
  printDelegationFor:
    'Uma página por Estado, do que está visível: aquilo em que participa, com quem, financiado por quem, e os fluxos que o nomeiam.',
  printKitFor: {
    one: 'O texto que acompanha o atlas, com as suas frases assinaladas, um mapa dos seus registos e questões para debate. O dossiê contém todos os registos do texto, incluindo os ocultos e os que os filtros ou as datas excluem.',
    many: 'Os {count} de textos que acompanham o atlas, cada um com as suas frases assinaladas, um mapa dos seus registos e questões para debate. O dossiê contém todos os registos dos textos, incluindo os ocultos e os que os filtros ou as datas excluem.',
    other:
      'Os {count} textos que acompanham o atlas, cada um com as suas frases assinaladas, um mapa dos seus registos e questões para debate. O dossiê contém todos os registos dos textos, incluindo os ocultos e os que os filtros ou as datas excluem.',
  },
  printNothing: 'Nada está visível, pelo que não há nada para imprimir. Alargue as datas ou os filtros.',
  printState: 'Estado',
  printLensStates: 'Os Estados da lente: {states}',
  printPaper: 'Papel',
  printA4: 'Papel A4',
  printLetter: 'Carta (EUA)',
  printDirection: 'Orientação do papel',
  printPortrait: 'Vertical',
  printLandscape: 'Horizontal',
  printStart: 'Imprimir…',
  printMaking: 'As páginas estão a ser compostas…',
  printHanded: 'As páginas foram entregues ao navegador, que as imprime ou guarda em PDF.',
  printFailed:
    'Não foi possível compor as páginas, porque parte dos dados não foi carregada. Verifique a ligação e tente de novo.',
  printSheetOf: 'Ficha da delegação: {state}',
  printOpens: 'Leia o código para abrir esta página no atlas',
  printMap: 'Mapa destes registos',
  printEvent: 'E{number}',
  printNumbers:
    '«n.º» e um número: uma afirmação sobre um fluxo, numerada como no mapa e na lista do atlas. «E» e um número: um evento, numerado pela ordem das datas em todos os dados.',
  printSources: 'Fontes citadas',
  printSource: 'fonte {number}',
  printListed: '{listed} de {count}',
  printUndated: 'data não indicada',
  printSheetNotes:
    'Os mais recentes primeiro. «4 de 57»: os restantes estão no atlas, no endereço acima. Entre parênteses: em quantas das suas atividades cada um é nomeado.',
  printCited: '«{tag}»: o atlas indica o lugar na página, sem reproduzir as suas palavras.',
  printChosen: 'O registo escolhido',
  printLeftOut: 'A cinzento: palavras da página em que não assenta nenhum registo.',
  printDocument: 'Texto {index} de {count}',
  printText: 'O texto',
  printMarks:
    'Sublinhado: uma frase em que assenta um registo. O pequeno número que a segue é o do registo abaixo.',
  printRecords: 'Registos que assentam no texto',
  printQuestions: 'Questões para debate',
  printAskPlaces: 'Das frases assinaladas, quais nomeiam um lugar, quais só uma região e quais nenhum lugar?',
  printAskFlows:
    'Que frases falam de tráfico ou da deslocação de uma ameaça? Dizem onde começa e onde acaba, ou deixam um dos extremos em aberto?',
  printAskDate:
    'A página não apresenta data. Que palavras permitiriam determinar a sua data, e com que certeza?',
  printAskAge:
    'A página indica a data: {date}. O que pode ter mudado desde então no que o texto diz, e onde se poderia verificar?',
  printAskActors:
    'Segundo as palavras do texto, quem organizou, quem participou e quem pagou? O que deixa por dizer sobre os seus papéis?',
  printAskPoints:
    'O que diz o texto que foi acordado, recomendado ou planeado? Diz quem o deve fazer, e até quando?',
  printAskCases:
    'As frases sobre fluxos relatam um único caso ou o que acontece em geral? Que palavras o indicam?',
  printAskUnmarked:
    'Que frases não estão sublinhadas? Teria feito um registo a partir de alguma delas, e de qual?',
  printAskQuote:
    'Que frase citaria num relatório seu, e o que deve acompanhá-la para que não seja mal interpretada?',
}
