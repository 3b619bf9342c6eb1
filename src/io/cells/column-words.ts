/** A word as headers are compared: small letters without marks, one space between words. */
export const plainWord = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a column can be in a table of actors or of relations, by its headers in Polish and English. */
const HEADERS = {
  id: 'id|identyfikator|identifier|klucz|key|node id|id aktora|actor id|symbol',
  label:
    'nazwa|name|label|etykieta|nazwa podmiotu|nazwa firmy|imie i nazwisko|full name|nazwisko|podmiot|aktor|actor|organizacja|organization|organisation|instytucja|institution|firma|company|title|tytul|node|wezel',
  kind: 'typ|rodzaj|kind|type|typ podmiotu|rodzaj podmiotu|actor type|node type|typ aktora',
  parent: 'parent|nadrzedny|jednostka nadrzedna|parent id|rodzic',
  summary: 'opis|description|summary|streszczenie|uwagi|notes',
  short: 'skrot|short|acronym|akronim|nazwa skrocona|short name',
  source:
    'source|from|od|zrodlo|poczatek|start|skad|source id|from id|source node|podmiot 1|aktor 1|actor 1|node 1|wezel 1|id 1|od kogo|kto',
  target:
    'target|to|do|cel|koniec|dokad|end|target id|to id|target node|podmiot 2|aktor 2|actor 2|node 2|wezel 2|id 2|do kogo|z kim|kogo',
  relation:
    'relacja|relation|relationship|typ relacji|rodzaj relacji|relation type|edge type|interaction|kind|rodzaj|typ|type|rodzaj powiazania|powiazanie',
  weight: 'weight|waga|sila|strength|liczba wspolnych|count',
  size: 'pracownicy|liczba pracownikow|zatrudnienie|employees|number of employees|staff|headcount|czlonkowie|liczba czlonkow|members|przychod|przychody|revenue|obrot|obroty|turnover|sprzedaz|sales|budzet|budget',
  begin:
    'rok zalozenia|zalozono|zalozenie|data zalozenia|rok powstania|powstanie|founded|since|start|begin|od|from|rok|year|data|date',
  end: 'rok zakonczenia|zakonczenie|data zakonczenia|rozwiazano|until|dissolved|end|do|to',
  belonging:
    'nalezy do|czlonek|czlonkostwo|czlonek klastra|member of|membership|belongs to|przynaleznosc|partner|partnerzy|partners|koordynator|coordinator|wspolpracuje z|wspolpraca|collaborates with|wlasciciel|owner|powiazania|relacje|links|related to',
} as const;

/** What names those whom its column names, and not only what they have to do with whom. */
const NAMING = /^(partner|partnerzy|partners|koordynator|coordinator|wlasciciel|owner)$/;

/** Whether a header says what those are whom its column names. */
export const saysWho = (header: string): boolean => NAMING.test(plainWord(header));

/** Types of relations that lead to the whole of which somebody is a part. */
const MEMBERSHIP = /^(nalezy do|czlonek klastra|czlonkostwo|przynaleznosc|member of|membership|belongs to)$/;

/** Whether a header says that actors belong to what its column names. */
export const saysMembership = (header: string): boolean => MEMBERSHIP.test(plainWord(header));

type HeaderUse = keyof typeof HEADERS;

const WORDS: ReadonlyMap<HeaderUse, readonly string[]> = new Map(
  Object.entries(HEADERS).map(([use, words]) => [use as HeaderUse, words.split('|')]),
);

/** Whether a header names a use. */
export const names = (use: HeaderUse, header: string): boolean => WORDS.get(use)?.includes(plainWord(header)) ?? false;

/** Whether a header is known to name anything that a table can hold. */
export const isKnownHeader = (header: string): boolean => [...WORDS.keys()].some((use) => names(use, header));

/** All columns for a use by the order of its words, best first. */
export function columnsFor(use: HeaderUse, header: readonly string[]): readonly number[] {
  const plain = header.map(plainWord);
  return (WORDS.get(use) ?? []).flatMap((word) => plain.flatMap((name, column) => (name === word ? [column] : [])));
}

/** The first column for a use by the order of its words, best first; -1 where none is. */
export const columnFor = (use: HeaderUse, header: readonly string[]): number => columnsFor(use, header)[0] ?? -1;
