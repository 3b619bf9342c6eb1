import { pluralOf } from '../grammar/plural';

const forActors = pluralOf('pl', { one: 'aktora', other: 'aktorów' });
const fields = pluralOf('pl', { one: 'pole', few: 'pola', many: 'pól', other: 'pola' });
const scenes = pluralOf('pl', { one: 'scena', few: 'sceny', many: 'scen', other: 'sceny' });
const statedRelations = pluralOf('pl', { one: 'relację', few: 'relacje', many: 'relacji', other: 'relacji' });

/** What sentences of charts say: who leads, how many do, and with how much. */
type Leading = Readonly<{ names: string; leaders: number; most: string }>;
type SizesInWords = Leading & Readonly<{ sum: string; counted: string }>;
export type YearsInWords = Leading & Readonly<{ actors: number }>;

export const whole = {
  /** Of the atlas's own: what it is, in one sentence, and the word that readers may not know. */
  about:
    'Klastry, uczelnie, urzędy, firmy i organizacje Lublina, to, co je łączy, i „wyżyny”, czyli ekosystemy branż, które tworzą.',
  helix: 'Poczwórna helisa to cztery strony, które mają współpracować: nauka, urzędy, biznes i mieszkańcy.',
  /** Of the shipped map: what its signs are, for whom opens no legend. */
  signs:
    'Koło to klaster, romb uczelnia, kwadrat organizacja, sześciokąt wyżyna, pięciokąt strona helisy. Linia to relacja, przerywana: wywnioskowana. ▲ z liczbą: tylu członków ma klaster na szczycie.',
  doors: {
    story: 'Mapa opowiada, scena po scenie.',
    ask: 'Kto z kim, którędy, czego brakuje.',
    find: 'Po nazwie, skrócie, branży albo roku.',
  },
  story: (title: string, count: number) => `${title}: ${scenes(count)}.`,
  ready: 'Gotowe pytania',
  licences: 'Licencje kodu i czcionek',
  help: 'Blady pasek to wszystko, pełny to, co zostawia filtr. Kliknięcie filtruje, drugie cofa.',
  table: 'Tabela',
  all: 'Wszystko',
  kept: 'Po filtrze',
  nothingKept: 'Filtr nie zostawia tu niczego.',
  others: 'inne',
  regardless: 'Cały zbiór, bez względu na filtr',
  allRelations: 'Relacje, także przynależność i tło',
  sizes: {
    title: 'Członkowie klastrów rejestru',
    column: 'Klaster',
    one: (name: string, members: string) => `${name}: ${members}.`,
    sentence: ({ names, leaders, most, sum, counted }: SizesInWords) =>
      `Najwięcej członków ${leaders > 1 ? `mają ${names}: po ${most}` : `ma ${names}: ${most}`}; w sumie ${sum} (${counted}), przy czym kto należy do kilku, liczy się w każdym.`,
  },
  years: {
    title: 'Lata założenia',
    column: 'Rok',
    none: 'nikt',
    one: (year: string) => `Rok założenia: ${year}.`,
    sentence: ({ names, leaders, most, actors }: YearsInWords) =>
      `${leaders > 1 ? `Najczęstsze lata założenia: ${names} (po ${most})` : `Najczęstszy rok założenia: ${names} (${most})`}; rok podano dla ${forActors(actors)}.`,
  },
  sides: {
    title: 'Strony helisy na wyżynach',
    column: 'Wyżyna, strona',
    cell: (upland: string, side: string) => `${upland}, ${side}`,
    counts: (cells: number, counts: string, isStated: boolean) =>
      `${fields(cells)}${isStated ? ' w tym, co podaje źródło' : ', także bez filtra'}: ${counts}.`,
    silent: ({ names, leaders, most }: Leading) =>
      leaders > 1 ? `Najczęściej nic: ${names} (po ${most}).` : `Najczęściej nic: ${names} (${most}).`,
  },
  status: {
    title: 'Skąd znamy relacje na mapie',
    column: 'Skąd wiadomo',
    sentence: (stated: number, share: string, inferred: string) =>
      `Źródło podaje ${statedRelations(stated)} (${share}), wywnioskowano ${inferred}.`,
  },
  gaps: {
    column: 'Czego brakuje',
    nothing: 'Niczego nie brakuje.',
    sentence: (gap: string, most: string) =>
      `Najczęstszy brak: ${gap.charAt(0).toLowerCase()}${gap.slice(1)} (${most}).`,
  },
};
