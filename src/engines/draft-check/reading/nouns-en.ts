/** English nouns (singular; `-s`, `-ies` and irregular plurals are known) and the unit of what they name. */
const byUnit: Readonly<Record<string, string>> = {
  enterprises:
    'enterprise firm company factory hte htes start-up startup business manufacturer producer grower plant home sme spin-off',
  centres: 'centre center',
  institutions: 'institute institution university college academy hospital',
  organisations: 'organisation organization association society alliance department bureau agency partner ngo',
  clubs: 'club',
  projects: 'deal project torch spark programme program scheme topic',
  contracts: 'contract',
  agreements: 'agreement memorandum memoranda mou letter',
  achievements: 'achievement result breakthrough',
  policies: 'policy',
  clauses: 'clause provision',
  honours: 'honour honor',
  awards: 'award prize medal',
  designations: 'designation title certificate certification accreditation recognition',
  patents: 'patent invention application',
  papers: 'paper publication',
  documents: 'document regulation',
  articles: 'article post story',
  items:
    'item opinion suggestion proposal comment product platform carrier base workstation laboratory lab machine planter drier device instrument pump tractor sample object thing computer toothbrush system screen letter signal',
  tasks: 'task assignment',
  targets: 'target goal indicator objective',
  problems: 'problem difficulty issue complaint finding',
  meetings: 'meeting conference seminar symposium symposia forum workshop session-meeting',
  visits: 'visit inspection tour',
  events: 'event activity contest competition campaign show',
  sessions: 'session course class training',
  lectures: 'lecture talk speech',
  copies: 'copy book leaflet brochure booklet disc cd pamphlet poster magazine manual',
  communities: 'community neighbourhood neighborhood',
  towns: 'town township',
  'sub-districts': 'sub-district subdistrict street',
  places: 'place',
  units: 'unit county-level location site village-and-town',
  villages: 'village hamlet',
  counties: 'county',
  districts: 'district area',
  cities: 'city municipality',
  provinces: 'province',
  countries: 'country nation',
  galleries: 'gallery corridor',
  schools: 'school kindergarten',
  facilities: 'facility station library room museum',
  groups: 'group',
  bodies: 'body team leadership',
  persons:
    'driver newcomer colleague incomer person people persons resident inhabitant worker employee farmer cadre volunteer talent expert engineer phd scientist researcher member student pupil trainee participant man men woman women child children lecturer dentist graduate doctor professor visitor delegate guest party-member migrant specialist technician academician staff scholar teacher official listener attendee academic postdoc inventor entrepreneur household-head user patient job post population beneficiary envoy citizen athlete retiree consumer passenger tourist victim nurse midwife practitioner respondent',
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'hour',
  minutes: 'minute',
  times: 'time',
  ratio: 'rate ratio',
  households: 'household family',
  shops: 'shop store',
  vehicles: 'vehicle car bus truck lorry',
  editions: 'edition fair exhibition',
  booths: 'booth stand stall',
  seats: 'seat',
  beds: 'bed',
  dwellings: 'flat apartment dwelling home-unit house',
  lanes: 'lane',
  pigs: 'pig',
  sows: 'sow',
  hens: 'hen chicken',
  birds: 'bird',
  species: 'species',
  greenhouses: 'greenhouse',
  'co-operatives': 'co-operative cooperative',
  trees: 'tree',
  fruits: 'fruit',
  standards: 'standard',
  industries: 'industry sector cluster',
  funds: 'fund',
  measures: 'measure',
  pages: 'page',
  cases: 'case',
  parks: 'park zone incubator',
  brands: 'brand trademark',
}

const irregular: Readonly<Record<string, string>> = {
  persons: 'person',
  women: 'woman',
  men: 'man',
  children: 'child',
  people: 'people',
  buses: 'bus',
  families: 'family',
  htes: 'hte',
  species: 'species',
  toothbrushes: 'toothbrush',
  branches: 'branch',
  series: 'series',
  lorries: 'lorry',
}

const nouns: ReadonlyMap<string, string> = new Map(
  Object.entries(byUnit).flatMap(([unit, words]) => words.split(/\s+/).map(word => [word, unit] as const)),
)

/** The unit of an English noun in singular or plural, `person-times` for attendance words; null for a word that is not in the table. */
export function unitOfNoun(word: string): string | null {
  const plain = word.toLowerCase().replace(/'s?$/, '')
  if (plain === 'letters') return 'items'
  for (const form of [irregular[plain], plain, plain.replace(/ies$/, 'y'), plain.replace(/s$/, ''), plain.replace(/es$/, '')]) {
    if (form !== undefined && nouns.has(form)) return nouns.get(form) ?? null
  }
  return null
}

/** Whether a word can be the plural of a noun of which the table knows nothing. */
export const looksPlural = (word: string) => /[a-z]{2}s$/i.test(word) && !/(?:ss|us|is|ous|'s|^ones|^names|^others)$/i.test(word)

/** Words at which the noun phrase behind a number ends. */
export const phraseEnd: ReadonlySet<string> = new Set(
  'a an the at of in on for from to by with without within into onto over under above below than as that which who whom whose where when while were was is are be been being have has had do did does will would shall should can could may might must not no or but and if so because since after before until during through per each every both all among amongst between against about around this these those its their our his her it they we he she there here also only just already now then still yet took take takes went go goes came come comes held hold holds signed sign signs met made make makes won win wins received receive passed pass got get gets put set gave give given drew draw attended attend joined join exported export applied apply obtained attracted paid spent left stood stand sat sent brought fell rose more fewer less respectively altogether total year last this next including of'.split(
    ' ',
  ),
)
