import type { IssueWording } from '../issues.ts'

export const french: IssueWording = {
  'file-missing': 'Le fichier est absent. Ajoutez-le.',
  'not-json': 'Le fichier est illisible ({message}). Corrigez sa syntaxe et enregistrez-le en UTF-8.',
  'wrong-type': 'La valeur « {value} » n’est pas du bon type ; type attendu : {expected}.',
  'field-missing': 'Le champ « {field} » manque. Écrivez-le, avec null ou [] s’il est vide.',
  'unknown-key': 'Le format ne connaît pas le champ « {key} ». Vérifiez l’orthographe ou supprimez-le.',
  'not-a-choice': '« {value} » n’est pas admis ici. Choisissez parmi : {choices}.',
  'not-an-id':
    '« {value} » n’est pas un identifiant. Employez des minuscules, des chiffres et des traits d’union simples ; pour un pays, trois capitales.',
  'out-of-range':
    '« {value} » sort des limites de ce champ. Les nombres commencent à 1 ; une liste obligatoire compte au moins un élément.',
  'wrong-form': '« {value} » n’a pas la forme que ce champ exige.',
  'language-missing':
    'La langue « {language} » manque dans ce texte. Écrivez-le en anglais, en français, en arabe et en portugais.',
  'html-in-text': 'Le texte contient une balise : « {value} ». Écrivez du texte brut.',
  'control-in-text':
    'Le texte contient un caractère de commande, tel qu’un saut de ligne : « {value} ». Supprimez-le.',
  'bidi-in-text':
    'Le texte contient un caractère invisible qui change le sens de l’écriture : « {value} ». Supprimez-le.',
  'label-missing': 'La source n’a pas de titre. Donnez-lui une désignation dans les quatre langues.',
  'id-repeated': 'L’identifiant « {id} » est employé deux fois (aussi dans {other}). Changez-en un.',
  'claim-id-repeated':
    'L’identifiant de preuve « {id} » est employé deux fois dans cette fiche. Changez-en un.',
  'unknown-place':
    'Le lieu « {id} » ne figure pas dans places.geojson. Ajoutez-le ou corrigez l’identifiant.',
  'unknown-country':
    'Le pays « {id} » ne figure pas dans country-names.json. Employez son code ISO 3166-1 alpha-3.',
  'country-without-outline':
    'La carte n’a pas de contour pour le pays « {id} ». Ajoutez-le aux fichiers de la carte ou retirez ce pays.',
  'unknown-actor': 'L’acteur « {id} » ne figure pas dans actors.json. Ajoutez-le ou corrigez l’identifiant.',
  'unknown-theme': 'Le thème « {id} » ne figure pas dans themes.json. Ajoutez-le ou corrigez l’identifiant.',
  'unknown-source':
    'La source « {id} » ne figure pas dans sources.json. Ajoutez-la ou corrigez l’identifiant.',
  'unknown-record':
    'Aucun événement ni flux « {id} » n’existe. Corrigez l’identifiant ou supprimez la relation.',
  'relation-to-self': 'La fiche est en relation avec elle-même. Supprimez cette relation.',
  'wrong-theme-group':
    'Le thème « {theme} » relève du groupe {group} ; un flux exige un thème du groupe traffic ou threat.',
  'wrong-family':
    'Un thème du groupe {group} ne peut avoir la famille {family}. Les groupes traffic et threat en exigent une ; pour cooperation, écrivez null.',
  'not-a-date':
    '« {value} » n’est pas une date. Écrivez 2015, 2015-01, 2015-01-28, ou une période telle que 2014-10/2015-01~ ou 2015/...',
  'end-before-start': 'La période « {value} » finit avant de commencer. Inversez ou corrigez ses bornes.',
  'as-of-without-basis': 'asOf et asOfBasis vont ensemble. Remplissez les deux ou mettez les deux à null.',
  'text-missing': 'Le texte de ce document est absent. Ajoutez {file}.',
  'text-changed':
    'Le texte de {file} n’est plus celui qui a été saisi : son sha256 est {actual}, la source indique {stated}. Rétablissez le texte, ou vérifiez chaque citation et indiquez la nouvelle somme.',
  'text-without-source':
    'Aucun document « {id} » ne figure dans sources.json. Ajoutez-le ou retirez le texte.',
  'field-not-allowed': 'Le champ « {field} » n’est pas admis pour une source de type {kind}. Retirez-le.',
  'address-missing': 'La source n’a pas d’adresse web. Indiquez celle de la page lue.',
  'not-checked':
    'La référence ne dit pas quand elle a été vérifiée sur sa page. Indiquez le jour ou le mois dans « checked ».',
  'not-an-address': '« {value} » n’est pas une adresse web. Elle doit commencer par http:// ou https://.',
  'quote-required':
    'La preuve {claim} n’a pas de citation. La source {source} est un document : citez sa phrase.',
  'quote-not-allowed':
    'La preuve {claim} cite {source}, une référence dont le texte n’est pas fourni. Supprimez la citation et indiquez l’endroit (locator).',
  'locator-required':
    'La preuve {claim} ne dit pas où chercher dans {source}. Indiquez l’endroit (locator), par exemple « paragraphe 2 ».',
  'locator-not-allowed':
    'La preuve {claim} indique un endroit (locator), mais {source} est un document. La citation suffit ; écrivez null.',
  'quote-empty':
    'La citation de la preuve {claim} ne contient aucun mot. Citez les mots qui énoncent le champ.',
  'quote-missing':
    'La citation de la preuve {claim} est introuvable dans {source} : « {quote} ». Copiez-la du texte, à l’octet près.',
  'quote-repeated':
    'La citation de la preuve {claim} figure {count} fois dans {source} : « {quote} ». Ajoutez un préfixe ou un suffixe qui la rende unique.',
  'claim-missing':
    'Le champ {field} est rempli, mais aucune preuve ne l’atteste. Ajoutez son pointeur à une preuve, ou videz le champ.',
  'pointer-dangling':
    'La preuve {claim} renvoie à {field}, que la fiche n’a pas ou laisse vide. Corrigez le pointeur.',
  'translation-missing':
    'La citation de la preuve {claim} n’est pas traduite en « {language} » : « {quote} ». Ajoutez la traduction.',
  'sentence-uncovered':
    'Ligne {line} : aucune preuve ne cite cette phrase et leftOut ne la mentionne pas : « {sentence} ». Saisissez ce qu’elle énonce, ou ajoutez-la à leftOut avec un motif.',
  'left-out-missing':
    'leftOut mentionne un passage introuvable dans {source} : « {quote} ». Copiez-le du texte, à l’octet près.',
  'left-out-repeated':
    'leftOut mentionne un passage qui figure {count} fois dans {source} : « {quote} ». Reprenez davantage du texte qui l’entoure.',
  'coordinates-missing':
    'Une géométrie ou une coordonnée manque ou n’est pas un nombre. Écrivez la longitude et la latitude en degrés.',
  'coordinates-out-of-range':
    'La position {value} n’est pas sur Terre. La longitude vient d’abord (−180 à 180), puis la latitude (−90 à 90).',
  'coordinates-swapped':
    'La position {value} ne tombe dans {country} qu’une fois inversée. Écrivez d’abord la longitude, puis la latitude.',
  'outside-its-country':
    'La position {value} se trouve à {km} km hors de {country}. Corrigez la position ou le pays.',
  'open-polygon': 'Un anneau est ouvert. Il faut au moins quatre positions, la dernière égale à la première.',
  'wrong-winding':
    'Un anneau tourne dans le mauvais sens. Les anneaux extérieurs tournent dans le sens antihoraire, les trous dans le sens horaire.',
  'wrong-geometry': 'La géométrie est {value} ; il faut : {expected}.',
}
