import type { PageMessages } from '../messages.ts'

export const pagesPt: PageMessages = {
  aboutIs: 'O que o atlas é, e o que não é',

  matrixText:
    'Quantas atividades visíveis mencionam dois Estados, ou um Estado e um tema. Os números contam o que estas fontes relatam: não medem a cooperação. Escolha uma célula para ler as frases.',
  matrixColumns: 'Conteúdo das colunas',
  matrixStates: 'Estados e Estados',
  matrixThemes: 'Estados e temas',
  matrixForm: 'Apresentação',
  matrixGrid: 'Grelha',
  matrixTable: 'Tabela',
  matrixCsv: 'Descarregar em CSV',
  matrixHelp: 'Atividades que mencionam ambos. As setas percorrem as células, Enter abre uma.',
  matrixNone: {
    one: 'nada encontrado no que foi lido desta {count} fonte',
    many: 'nada encontrado no que foi lido destas {count} de fontes',
    other: 'nada encontrado no que foi lido destas {count} fontes',
  },
  matrixShared: {
    one: '{count} evento comum',
    many: '{count} de eventos comuns',
    other: '{count} eventos comuns',
  },
  matrixNothing: 'Nenhuma atividade visível menciona um Estado. Escolha outras datas ou reponha os filtros.',
  matrixNotCounted: 'não contados',
  matrixClose: 'Fechar a célula',
  matrixState: 'Estado',
  matrixCode: 'Código',
  matrixWith: 'Com',
  matrixOwn: 'todos os que o mencionam',
  matrixNumber: 'Eventos',
  matrixRecords: 'Registos',
  matrixRest: {
    one: '{count} outra célula',
    many: '{count} de outras células',
    other: '{count} outras células',
  },
  fileData: 'Dados',
  fileShown: 'Em exibição',
  fileAddress: 'Endereço desta vista',
  fileAbout: 'Sobre o atlas',
}
