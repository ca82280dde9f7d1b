import type { IssueWording } from '../issues.ts'

export const portuguese: IssueWording = {
  'file-missing': 'O ficheiro não existe. Acrescente-o.',
  'not-json': 'Não é possível ler o ficheiro ({message}). Corrija a sintaxe e guarde-o em UTF-8.',
  'wrong-type': 'O valor «{value}» não é do tipo certo; tipo pretendido: {expected}.',
  'field-missing': 'Falta o campo «{field}». Escreva-o, com null ou [] se estiver vazio.',
  'unknown-key': 'O formato não tem o campo «{key}». Verifique a ortografia ou retire-o.',
  'not-a-choice': '«{value}» não é admitido aqui. Escolha entre: {choices}.',
  'not-an-id':
    '«{value}» não é um identificador. Use minúsculas, algarismos e hífenes simples; para um país, três maiúsculas.',
  'out-of-range':
    '«{value}» está fora dos limites deste campo. Os números começam em 1; uma lista obrigatória tem pelo menos um elemento.',
  'wrong-form': '«{value}» não tem a forma que este campo exige.',
  'language-missing':
    'Falta neste texto a língua «{language}». Escreva-o em inglês, francês, árabe e português.',
  'html-in-text': 'O texto contém uma etiqueta: «{value}». Escreva texto simples.',
  'control-in-text': 'O texto contém um carácter de controlo, como uma quebra de linha: «{value}». Retire-o.',
  'bidi-in-text': 'O texto contém um carácter invisível que muda o sentido da escrita: «{value}». Retire-o.',
  'label-missing': 'A fonte não tem título. Dê-lhe uma designação nas quatro línguas.',
  'id-repeated': 'O identificador «{id}» é usado duas vezes (também em {other}). Mude um dos dois.',
  'claim-id-repeated': 'O identificador de prova «{id}» é usado duas vezes neste registo. Mude um dos dois.',
  'unknown-place': 'O lugar «{id}» não consta de places.geojson. Acrescente-o ou corrija o identificador.',
  'unknown-country': 'O país «{id}» não consta de country-names.json. Use o código ISO 3166-1 alfa-3.',
  'country-without-outline':
    'O mapa não tem o contorno do país «{id}». Acrescente-o aos ficheiros do mapa ou retire o país.',
  'unknown-actor':
    'O interveniente «{id}» não consta de actors.json. Acrescente-o ou corrija o identificador.',
  'unknown-theme': 'O tema «{id}» não consta de themes.json. Acrescente-o ou corrija o identificador.',
  'unknown-source': 'A fonte «{id}» não consta de sources.json. Acrescente-a ou corrija o identificador.',
  'unknown-record': 'Não existe nenhum evento ou fluxo «{id}». Corrija o identificador ou retire a relação.',
  'relation-to-self': 'O registo está relacionado consigo próprio. Retire a relação.',
  'wrong-theme-group':
    'O tema «{theme}» é do grupo {group}; um fluxo precisa de um tema do grupo traffic ou threat.',
  'wrong-family':
    'Um tema do grupo {group} não pode ter a família {family}. Os grupos traffic e threat precisam de uma; em cooperation, escreva null.',
  'not-a-date':
    '«{value}» não é uma data. Escreva 2015, 2015-01, 2015-01-28, ou um período como 2014-10/2015-01~ ou 2015/...',
  'end-before-start': 'O período «{value}» termina antes de começar. Troque ou corrija os extremos.',
  'as-of-without-basis': 'asOf e asOfBasis andam juntos. Preencha os dois ou ponha os dois a null.',
  'text-missing': 'Falta o texto deste documento. Acrescente {file}.',
  'text-changed':
    'O texto de {file} já não é o que foi introduzido: o sha256 é {actual}, o indicado é {stated}. Reponha o texto, ou verifique cada citação e indique a nova soma.',
  'text-without-source': 'Nenhum documento «{id}» consta de sources.json. Acrescente-o ou retire o texto.',
  'field-not-allowed': 'O campo «{field}» não pertence a uma fonte do tipo {kind}. Retire-o.',
  'address-missing': 'A fonte não tem endereço web. Indique aquele em que a página foi lida.',
  'not-checked':
    'A referência não indica quando foi confrontada com a página. Indique o dia ou o mês em «checked».',
  'not-an-address': '«{value}» não é um endereço web. Deve começar por http:// ou https://.',
  'quote-required': 'A prova {claim} não tem citação. A fonte {source} é um documento: cite a frase.',
  'quote-not-allowed':
    'A prova {claim} cita {source}, uma referência cujo texto não é fornecido. Retire a citação e indique o lugar (locator).',
  'locator-required':
    'A prova {claim} não diz onde procurar em {source}. Indique o lugar (locator), por exemplo «parágrafo 2».',
  'locator-not-allowed':
    'A prova {claim} indica um lugar (locator), mas {source} é um documento. A citação basta; escreva null.',
  'quote-empty':
    'A citação da prova {claim} não contém nenhuma palavra. Cite as palavras que enunciam o campo.',
  'quote-missing':
    'A citação da prova {claim} não se encontra em {source}: «{quote}». Copie-a do texto, byte a byte.',
  'quote-repeated':
    'A citação da prova {claim} encontra-se {count} vezes em {source}: «{quote}». Acrescente um prefixo ou sufixo que a torne única.',
  'claim-missing':
    'O campo {field} está preenchido, mas nenhuma prova o sustenta. Acrescente o seu ponteiro a uma prova, ou esvazie o campo.',
  'pointer-dangling':
    'A prova {claim} aponta para {field}, que o registo não tem ou tem vazio. Corrija o ponteiro.',
  'translation-missing':
    'A citação da prova {claim} não está traduzida para «{language}»: «{quote}». Acrescente a tradução.',
  'sentence-uncovered':
    'Linha {line}: nenhuma prova cita esta frase e leftOut não a menciona: «{sentence}». Introduza o que ela enuncia, ou acrescente-a a leftOut com um motivo.',
  'left-out-missing':
    'leftOut menciona o que não se encontra em {source}: «{quote}». Copie-o do texto, byte a byte.',
  'left-out-repeated':
    'leftOut menciona o que se encontra {count} vezes em {source}: «{quote}». Inclua mais do texto à volta.',
  'coordinates-missing':
    'Falta uma geometria ou uma coordenada, ou não é um número. Escreva a longitude e a latitude em graus.',
  'coordinates-out-of-range':
    'A posição {value} não fica na Terra. Primeiro a longitude (−180 a 180), depois a latitude (−90 a 90).',
  'coordinates-swapped':
    'A posição {value} só fica em {country} se for trocada. Escreva primeiro a longitude, depois a latitude.',
  'outside-its-country': 'A posição {value} fica {km} km fora de {country}. Corrija a posição ou o país.',
  'open-polygon': 'Um anel está aberto. Precisa de pelo menos quatro posições, a última igual à primeira.',
  'wrong-winding':
    'Um anel gira no sentido errado. Os anéis exteriores giram no sentido anti-horário, os buracos no sentido horário.',
  'wrong-geometry': 'A geometria é {value}; pretende-se: {expected}.',
}
