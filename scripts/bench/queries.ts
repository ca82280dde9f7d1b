import type { Language } from '../../src/domain/model.ts'

export interface SampleQuery {
  readonly language: Language
  readonly query: string
  /** Id of the record that must come first. */
  readonly first: string
}

const of = (language: Language, rows: readonly (readonly [query: string, first: string])[]): SampleQuery[] =>
  rows.map(([query, first]) => ({ language, query, first }))

/** Forty questions a reader may ask, ten a language: what the tests ask and the bench times. */
export const sampleQueries: readonly SampleQuery[] = [
  ...of('en', [
    ['border control workshop', 'border-control-workshop-2015-01'],
    ['hague good practices', 'hague-good-practices'],
    ['rosewood gambia china', 'fl-rosewood-sn-gm-cn'],
    ['pangolin scales vietnam', 'fl-wild-ng-vn'],
    ['cattle stolen mopti', 'fl-cattle-mopti'],
    ['consultative meeting community engagement', 'bamako-2024-02'],
    ['resolution 2195', 'security-council-resolution-2195'],
    ['stolen vehicles canada', 'fl-cars-ca-eu-wa'],
    ['ndjamena wildlife crime', 'ev-2021-06-ndjamena'],
    ['human trafficking lucrative opportunities armed groups', 'trafficking-in-persons-sahel'],
  ]),
  ...of('fr', [
    ['operation epervier 2017', 'ev-2017-epervier'],
    ['opération kafo', 'ev-2019-11-kafo1'],
    ['betail vole cote d’ivoire', 'fl-cattle-bf-gh-ci'],
    ['medicaments falsifies sommet lome', 'ev-2020-01-lome'],
    ['remise de véhicules tout\u2011terrain', 'ev-2016-10-mali'],
    ['objectif\u00A016', 'goal-16'],
    ['or vers la Suisse par le Togo', 'fl-gold-bf-tg-ch'],
    ['resine de cannabis du Liban', 'fl-resin-lb-tg-ne-ly'],
    ['îles canaries migrants', 'fl-som-atlantic'],
    ['heroïne', 'fl-heroin-asia-wa'],
  ]),
  ...of('ar', [
    ['ممارسات لاهاي', 'hague-good-practices'],
    ['الاتجار بالوقود داخل مالي', 'fuel-trafficking-mali'],
    ['مُمَارَسَات لَاهَاي الجَيِّدَة', 'hague-good-practices'],
    ['عملية ساراونيا', 'ev-2020-01-sarraounia'],
    ['القضاة اغاديز', 'ev-2018-10-agadez'],
    ['الترامادول لاغوس اجتماع اقليمي', 'ev-2019-07-lagos'],
    ['ماشية سرقت في بوركينا فاسو', 'fl-cattle-bf-gh-ci'],
    ['الهدف ١٦', 'goal-16'],
    ['مؤتمر قمة لومي', 'ev-2020-01-lome'],
    ['الهجرة الآمنة سيمي', 'ev-2019-11-seme'],
  ]),
  ...of('pt', [
    ['operacao sarraounia', 'ev-2020-01-sarraounia'],
    ['boas praticas da haia', 'hague-good-practices'],
    ['gado roubado burquina faso', 'fl-cattle-bf-gh-ci'],
    ['gasolina nigeria benim', 'fl-fuel-ng-bj'],
    ['cimeira de lome', 'ev-2020-01-lome'],
    ['crianças costa do marfim dakola', 'fl-tip-ci-bf-gh'],
    ['criminalidade florestas brazzaville', 'ev-2015-08-brazzaville'],
    ['tráfico ilícito de combustível mali', 'fuel-trafficking-mali'],
    ['marfim vietname lomé', 'fl-ivory-tg-vn'],
    ['agenda 2030', 'goal-16'],
  ]),
]
