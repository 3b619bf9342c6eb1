export const kind = {
  ecosystem: 'wyżyna',
  cluster: 'klaster',
  university: 'uczelnia',
  organisation: 'organizacja',
  'helix-sector': 'strona helisy',
  event: 'wydarzenie',
  project: 'projekt',
  programme: 'program',
  industry: 'branża',
  region: 'region',
  'general-body': 'podmioty w ogólności',
};

export const kinds = {
  ecosystem: 'Wyżyny',
  cluster: 'Klastry',
  university: 'Uczelnie',
  organisation: 'Organizacje',
  'helix-sector': 'Strony helisy',
  event: 'Wydarzenia',
  project: 'Projekty',
  programme: 'Programy',
  industry: 'Branże',
  region: 'Regiony',
  'general-body': 'Podmioty wskazane ogólnie',
};

export const helix = {
  academia: 'nauka',
  government: 'władze publiczne',
  business: 'biznes',
  'civil-society': 'organizacje pozarządowe',
};

/** Verbs between two names in the nominative: a colon where Polish would inflect the second, and no form that has a gender, nor a number where the subject is of many. */
export const relation = {
  coordinates: { forward: 'koordynuje:', inverse: 'ma koordynatora:', name: 'koordynacja' },
  anchors: { forward: 'jest kotwicą wyżyny:', inverse: 'ma klaster-kotwicę:', name: 'kotwica wyżyny' },
  'collaborates-with': { forward: 'współpracuje z:', inverse: 'współpracuje z:', name: 'współpraca' },
  'linked-with': { forward: 'ma ścisły związek z:', inverse: 'ma ścisły związek z:', name: 'ścisły związek' },
  initiated: { forward: 'jest inicjatorem:', inverse: 'ma inicjatora:', name: 'inicjatywa' },
  founded: { forward: 'jest założycielem:', inverse: 'ma założyciela:', name: 'założenie' },
  'member-of': { forward: 'należy do:', inverse: 'ma członka:', name: 'członkostwo' },
  runs: { forward: 'prowadzi:', inverse: 'ma prowadzącego:', name: 'prowadzenie' },
  'took-part-in': {
    forward: 'uczestniczy w:',
    inverse: 'ma uczestnika:',
    name: 'udział w wydarzeniu albo przedsięwzięciu',
  },
  'presented-at': { forward: 'ma prezentację na:', inverse: 'prezentuje:', name: 'prezentacja' },
  'part-of': { forward: 'jest częścią:', inverse: 'ma część:', name: 'część całości' },
  'belongs-to': { forward: 'należy do strony helisy:', inverse: 'obejmuje:', name: 'strona helisy' },
  'operates-in': { forward: 'działa w branży:', inverse: 'jest branżą, w której działa:', name: 'branża' },
  'funded-by': { forward: 'ma finansowanie z:', inverse: 'finansuje:', name: 'finansowanie' },
  'seeks-funds-from': {
    forward: 'zamierza pozyskać środki z:',
    inverse: 'jest źródłem, z którego środki zamierza pozyskać:',
    name: 'zamiar finansowania',
  },
  recognised: { forward: 'wyróżnia branżę:', inverse: 'jest branżą wyróżnioną przez:', name: 'wyróżnienie branży' },
  'located-in': { forward: 'mieści się w:', inverse: 'jest miejscem dla:', name: 'położenie' },
  serves: { forward: 'obejmuje działaniem:', inverse: 'jest w zasięgu działania:', name: 'zasięg' },
  'founded-in': { forward: 'ma początek w:', inverse: 'jest miejscem założenia:', name: 'miejsce założenia' },
  'has-members-in': {
    forward: 'ma członków działających w:',
    inverse: 'jest regionem, w którym działają członkowie:',
    name: 'region członków',
  },
  'open-to': {
    forward: 'przyjmuje członków z:',
    inverse: 'jest regionem, z którego można przystąpić do:',
    name: 'region, z którego można przystąpić',
  },
  'brings-together': { forward: 'skupia:', inverse: 'w gronie, które skupia:', name: 'skupianie' },
  lobbies: { forward: 'zabiega o coś u:', inverse: 'wśród adresatów zabiegów:', name: 'zabiegi' },
};

/** Verbs of what is an aim or a possibility and no fact. */
export const relationByStrength = {
  wanted: {
    'brings-together': { forward: 'chce skupiać:', inverse: 'w gronie, które chce skupiać:' },
    lobbies: { forward: 'zamierza zabiegać o coś u:', inverse: 'wśród adresatów zamierzonych zabiegów:' },
    serves: { forward: 'chce objąć działaniem:', inverse: 'ma być w zasięgu działania:' },
  },
  possible: {
    'brings-together': { forward: 'może przyjąć:', inverse: 'w gronie, które może przyjąć:' },
  },
};

/** Verbs of `brings-together` where the source says what those are there: whom one works for is not brought together. */
export const relationByPart = {
  told: {
    founder: { forward: 'ma wśród założycieli:', inverse: 'wśród założycieli:' },
    partner: { forward: 'ma wśród partnerów:', inverse: 'wśród partnerów:' },
    user: { forward: 'służy:', inverse: 'wśród tych, którym służy:' },
    beneficiary: { forward: 'działa na rzecz:', inverse: 'wśród tych, na rzecz których działa:' },
  },
  wanted: {
    partner: { forward: 'chce mieć wśród partnerów:', inverse: 'wśród zamierzonych partnerów:' },
    beneficiary: { forward: 'chce działać na rzecz:', inverse: 'wśród tych, na rzecz których chce działać:' },
  },
  possible: {},
};
