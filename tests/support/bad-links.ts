/** A link as it may arrive, on the data as it is. */
export interface BadLink {
  /** What has befallen it. */
  readonly of: string
  readonly hash: string
  /** The address, as the atlas writes it, that shows the same; '' = the whole atlas. */
  readonly means: string
  /** What notices say, one after the other: `code` or `code: what it names`. */
  readonly told?: readonly string[]
  /** Also gone through in a real browser. */
  readonly journey?: true
}

const good = 'v=1&lang=en&from=2017&to=2017&select=bamako-2017-08'
const year = 'from=2017-01-01&to=2017-12-31'
const whole = `${year}&select=bamako-2017-08`
const long = 'x'.repeat(100_000)

/** Old and mangled links: cut, encoded twice, decorated by mail programs, of other versions, or meant to do harm. */
export const badLinks: readonly BadLink[] = [
  // Cut.
  { of: 'cut in an id', hash: good.slice(0, -3), means: year, told: ['unknown-record: bamako-2017'] },
  { of: 'cut in a date', hash: 'from=2017&to=201', means: 'from=2017-01-01', told: ['link-cut: to=201'] },
  { of: 'cut behind a key', hash: `${year}&select=`, means: year },
  { of: 'cut in a key', hash: `${year}&sel`, means: year },
  { of: 'cut in a percent sign', hash: 'from=2017&country=MLI%', means: 'from=2017-01-01&country=MLI' },
  {
    of: 'cut in an encoded letter',
    hash: 'to=2016&select=bamako%E0%A4',
    means: 'to=2016-12-31',
    told: ['link-cut: select=bamako%E0%A4'],
    journey: true,
  },
  { of: 'percent signs alone', hash: '%E0%A4&%&to=2016', means: 'to=2016-12-31' },
  // Encoded once more.
  {
    of: 'encoded twice',
    hash: 'q=%25D9%2585%25D8%25A7%25D9%2584%25D9%258A',
    means: 'q=%D9%85%D8%A7%D9%84%D9%8A',
  },
  { of: 'its id encoded twice', hash: 'select=bamako%252D2017%252D08', means: 'select=bamako-2017-08' },
  { of: 'encoded as one word', hash: encodeURIComponent(good), means: whole, journey: true },
  { of: 'encoded as one word, twice', hash: encodeURIComponent(encodeURIComponent(good)), means: whole },
  // Written as HTML.
  { of: 'its & written as in HTML', hash: good.replaceAll('&', '&amp;'), means: whole, journey: true },
  { of: 'its & written as in HTML, twice', hash: good.replaceAll('&', '&amp;amp;'), means: whole },
  // At the end of a sentence.
  { of: 'a full stop behind it', hash: `${good}.`, means: whole, journey: true },
  { of: 'a comma behind it', hash: `${year},`, means: year },
  { of: 'a bracket and a full stop behind it', hash: `${good}).`, means: whole },
  { of: 'a quotation mark behind it', hash: `${good}"`, means: whole },
  { of: 'French quotation marks behind it', hash: `${good}%C2%A0%C2%BB`, means: whole },
  { of: 'an angle bracket behind it', hash: `${good}%3E`, means: whole },
  { of: 'an Arabic question mark behind it', hash: `${good}؟`, means: whole },
  { of: 'dots behind it', hash: `${good}…`, means: whole },
  { of: 'a full stop behind its camera', hash: 'at=5.00/12.000/-8.000.', means: 'at=5.00/12.000/-8.000' },
  // Keys and values.
  {
    of: 'keys in capitals',
    hash: 'V=1&FROM=2017&Country=MLI',
    means: 'from=2017-01-01&country=MLI',
    journey: true,
  },
  { of: 'a key doubled', hash: 'from=2017&from=2017&to=2017', means: year },
  {
    of: 'a key doubled with another value',
    hash: 'country=MLI&country=NER',
    means: 'country=MLI',
    told: ['link-cut: country=NER'],
  },
  { of: 'empty values', hash: 'from=&to=&select=&country=&kind=&at=&page=', means: '' },
  { of: 'signs without words', hash: '&&&===&=&v', means: '' },
  {
    of: 'spaces around values',
    hash: 'from=%202017%20&country=MLI%20',
    means: 'from=2017-01-01&country=MLI',
  },
  {
    of: 'a line break in an id',
    hash: 'select=bamako-%0D%0A2017-08',
    means: 'select=bamako-2017-08',
    journey: true,
  },
  { of: 'a tab before a key', hash: '%09from=2017', means: 'from=2017-01-01' },
  // Letters that are not what they seem.
  { of: 'full-width digits', hash: 'from=２０１７', means: 'from=2017-01-01' },
  {
    of: 'full-width letters',
    hash: 'ｆｒｏｍ＝２０１７＆ｃｏｕｎｔｒｙ＝ＭＬＩ',
    means: 'from=2017-01-01&country=MLI',
  },
  { of: 'a zero-width space in an id', hash: 'select=bamako\u200b-2017-08', means: 'select=bamako-2017-08' },
  { of: 'a soft hyphen in an id', hash: 'select=bamako-\u00ad2017-08', means: 'select=bamako-2017-08' },
  {
    of: 'marks of direction around',
    hash: '\u200ffrom=2017&country=\u2067MLI\u2069',
    means: 'from=2017-01-01&country=MLI',
    journey: true,
  },
  {
    of: 'an override of direction',
    hash: 'to=2016&select=\u202egnp.exe',
    means: 'to=2016-12-31',
    told: ['link-cut: select=\ufffdgnp.exe'],
  },
  { of: 'Arabic digits', hash: 'from=٢٠١٧', means: '', told: ['link-cut: from=٢٠١٧'] },
  // Versions.
  { of: 'version 0', hash: 'v=0&to=2016', means: 'to=2016-12-31' },
  {
    of: 'a later version',
    hash: 'v=99&to=2016&mode=brief',
    means: 'to=2016-12-31&mode=brief',
    told: ['later-link'],
    journey: true,
  },
  { of: 'no version that can be read', hash: 'v=abc&to=2016', means: 'to=2016-12-31' },
  {
    of: 'the first version',
    hash: 'v=1&lang=en&look=projector&theme=cocaine',
    means: 'look=projector&theme=cocaine',
  },
  // Values that mean nothing.
  {
    of: 'its window turned round',
    hash: 'from=2018&to=2016&country=MLI',
    means: 'country=MLI',
    told: ['link-cut: from=2018, to=2016'],
    journey: true,
  },
  { of: 'year 0', hash: 'from=0&to=2016', means: 'to=2016-12-31', told: ['link-cut: from=0'] },
  { of: 'year 0000', hash: 'from=0000&to=2016', means: 'to=2016-12-31', told: ['link-cut: from=0000'] },
  {
    of: 'year 9999',
    hash: 'from=2016&to=9999-12-31',
    means: 'from=2016-01-01',
    told: ['link-cut: to=9999-12-31'],
  },
  {
    of: 'no such day',
    hash: 'from=2017-02-30&country=MLI',
    means: 'country=MLI',
    told: ['link-cut: from=2017-02-30'],
  },
  { of: 'a language that the atlas does not speak', hash: 'lang=xx&country=MLI', means: 'country=MLI' },
  {
    of: 'a place where no camera can be',
    hash: 'at=5/99/0&country=MLI',
    means: 'country=MLI',
    told: ['link-cut: at=5/99/0'],
  },
  {
    of: 'a page that is not there',
    hash: 'page=wealth&country=MLI',
    means: 'country=MLI',
    told: ['link-cut: page=wealth'],
  },
  {
    of: 'one of several values broken',
    hash: 'country=MLI,%00,NER&kind=workshop,picnic',
    means: 'kind=workshop&country=MLI,NER',
    told: ['link-cut: kind=picnic'],
  },
  // What has gone.
  {
    of: 'a record that has gone',
    hash: `${year}&select=gone&claim=c1`,
    means: year,
    told: ['unknown-record: gone'],
  },
  {
    of: 'a claim that has gone',
    hash: `${whole}&claim=c99`,
    means: whole,
    told: ['unknown-claim: c99'],
    journey: true,
  },
  {
    of: 'an actor that has gone',
    hash: 'funder=mars&to=2016',
    means: 'to=2016-12-31',
    told: ['unknown-value: mars'],
  },
  // Meant to do harm.
  {
    of: 'a query longer than a query is',
    hash: `q=${'word '.repeat(50)}&to=2016`,
    means: `to=2016-12-31&q=${'word%20'.repeat(40).slice(0, -3)}`,
    told: ['query-cut'],
  },
  {
    of: 'a hundred thousand characters',
    hash: `to=2016&select=${long}`,
    means: 'to=2016-12-31',
    told: [`link-cut: select=${'x'.repeat(33)}…, …${'x'.repeat(39)}…`],
  },
  {
    of: 'a hundred thousand values',
    hash: `to=2016&hide=${'a,'.repeat(50_000)}`,
    means: 'to=2016-12-31',
    told: ['unknown-record: a', `link-cut: …${',a'.repeat(19)},…`],
  },
  {
    of: 'names of objects as keys',
    hash: '__proto__=1&constructor=2&toString=3&to=2016',
    means: 'to=2016-12-31&__proto__=1&constructor=2&toString=3',
    journey: true,
  },
  {
    of: 'names of objects as ids',
    hash: 'select=constructor&country=__proto__',
    means: '',
    told: ['unknown-record: constructor', 'unknown-value: __proto__'],
  },
  {
    of: 'HTML',
    hash: 'to=2016&select=<img src=x onerror=alert(1)>',
    means: 'to=2016-12-31',
    told: ['link-cut: select=<img src=x onerror=alert(1'],
    journey: true,
  },
  {
    of: 'script',
    hash: 'page=javascript:alert(1)&to=2016',
    means: 'to=2016-12-31',
    told: ['link-cut: page=javascript:alert(1)'],
  },
  {
    of: 'null characters',
    hash: 'country=MLI%00&to=2016',
    means: 'to=2016-12-31',
    told: ['link-cut: country=MLI\ufffd'],
  },
]
