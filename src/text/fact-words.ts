import type { HelixSide, LegalForm, Strength, Topic } from '../graph/model';
import type { MESSAGES } from './messages';

/** Words for facts of actors. They come with the panels that tell facts: the first map needs none of them. */
type FactWords = Readonly<{
  legalForm: string;
  forms: Readonly<Record<LegalForm, string>>;
  /** A value that statements of the source contradict: all of them, and that they do. */
  contested: (values: string) => string;
  title: string;
  topics: Readonly<Record<Topic, string>>;
  /** What is an aim or a possibility and no fact. */
  strengths: Readonly<Record<Exclude<Strength, 'told'>, string>>;
  ours: string;
  oursInName: (words: string) => string;
  past: string;
  note: string;
  found: (topic: string, item: string) => string;
}>;

const pl: FactWords = {
  legalForm: 'Forma prawna',
  forms: {
    foundation: 'fundacja',
    association: 'stowarzyszenie',
    company: 'spółka',
    'sole-trader': 'działalność jednej osoby',
    municipality: 'gmina',
    university: 'uczelnia',
  },
  contested: (values) => `${values} – sporne: źródło mówi różnie`,
  title: 'Co jeszcze mówi źródło',
  topics: {
    fields: 'Dziedziny',
    services: 'Usługi',
    products: 'Wyroby',
    activities: 'Działania',
    'for-members': 'Dla członków',
    education: 'Edukacja i kadry',
    funds: 'Pieniądze',
    joining: 'Przystąpienie',
    aims: 'Cele',
  },
  strengths: { wanted: 'zamiar', possible: 'możliwość' },
  ours: 'dodane przez nas',
  oursInName: (words) => `W nazwie dodane przez nas: ${words}`,
  past: 'w przeszłości',
  note: 'uwaga do źródła',
  found: (topic, item) => `${topic.toLowerCase()}: ${item}`,
};

const en: FactWords = {
  legalForm: 'Legal form',
  forms: {
    foundation: 'foundation',
    association: 'association',
    company: 'company',
    'sole-trader': 'sole trader',
    municipality: 'municipality',
    university: 'university',
  },
  contested: (values) => `${values} – contested: the source says both`,
  title: 'What else the source says',
  topics: {
    fields: 'Fields',
    services: 'Services',
    products: 'Products',
    activities: 'Activities',
    'for-members': 'For members',
    education: 'Education and staff',
    funds: 'Money',
    joining: 'Joining',
    aims: 'Aims',
  },
  strengths: { wanted: 'aim', possible: 'possibility' },
  ours: 'added by us',
  oursInName: (words) => `Added by us in the name: ${words}`,
  past: 'in the past',
  note: 'note on the source',
  found: (topic, item) => `${topic.toLowerCase()}: ${item}`,
};

/** The words for facts in each language of the interface. */
export const FACT_WORDS = { pl, en } satisfies Record<keyof typeof MESSAGES, FactWords>;
