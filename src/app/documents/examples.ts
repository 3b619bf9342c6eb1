import type { DocumentInfo } from '../../state/documents';

/** A document that comes with the atlas; its id is its name in links. */
type Example = DocumentInfo & Readonly<{ load: () => Promise<unknown> }>;

/** The examples: adding one is adding a record and its file. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'karate',
    title: { pl: 'Klub karate Zachary’ego', en: 'Zachary’s karate club' },
    load: () => import('../../../data/examples/karate.json').then((it) => it.default),
  },
  {
    id: 'les-miserables',
    title: { pl: 'Nędznicy: kto z kim występuje', en: 'Les Misérables: who appears with whom' },
    load: () => import('../../../data/examples/les-miserables.json').then((it) => it.default),
  },
  {
    id: 'modrowiec',
    title: { pl: 'Teatry Modrowca (miasto zmyślone)', en: 'The theatres of Modrowiec (a made-up town)' },
    load: () => import('../../../data/examples/modrowiec.json').then((it) => it.default),
  },
];
