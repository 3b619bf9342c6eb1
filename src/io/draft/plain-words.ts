import type { LocalText } from '../../graph/model';
import { ANY_KIND } from '../../graph/vocabulary';

type Said = Readonly<{ id: string; label: LocalText; plural: LocalText }>;

/** What actors are called of whom no table says what they are. */
export const ANY_ACTOR: Said = {
  id: ANY_KIND,
  label: { pl: 'aktor', en: 'actor' },
  plural: { pl: 'aktorzy', en: 'actors' },
};

/** What those are called to whom actors belong; they are what one finds one's way by. */
export const ANY_GROUP = {
  id: 'group',
  label: { pl: 'grupa', en: 'group' },
  plural: { pl: 'grupy', en: 'groups' },
  rank: 'landmark',
} as const satisfies Said & Readonly<{ rank: string }>;

/** How relations read of which no table says what they are, with a direction and without. */
export const ANY_TIE = {
  name: { pl: 'relacja', en: 'relation' },
  forward: { pl: 'prowadzi do', en: 'leads to' },
  inverse: { pl: 'prowadzi od', en: 'comes from' },
  even: { pl: 'łączy się z', en: 'is linked to' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The attribute that holds what a matrix says of actors and themselves. */
export const WITH_ITSELF = 'with-itself';

/** What attributes are called that no column names. */
export const LABELS: ReadonlyMap<string, LocalText> = new Map([
  [WITH_ITSELF, { pl: 'z sobą samym', en: 'with itself' }],
  ['weight', { pl: 'waga', en: 'weight' }],
  ['colour', { pl: 'kolor z pliku', en: 'colour of the file' }],
  ['size', { pl: 'wielkość z pliku', en: 'size in the file' }],
  ['begin', { pl: 'początek', en: 'begin' }],
  ['end', { pl: 'koniec', en: 'end' }],
  ['part of', { pl: 'Całość', en: 'Whole' }],
]);
