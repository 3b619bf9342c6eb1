import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FILE = /\/data\/lublin\/(entities|relations)\.json\?(first|rest)$/;

type Item = Readonly<{ id: string }>;

/** What stands in a file of the first map for a field that comes later; undefined where it is left out. */
type StandIn = (value: unknown) => unknown;

const nothing: StandIn = () => undefined;
const none: StandIn = () => [];
const eachWith =
  (empty: object): StandIn =>
  (parts) =>
    (parts as readonly object[]).map((part) => ({ ...part, ...empty }));

/** The fields that the first map does without: the filter asks facts for their topics, and forms for what they are. */
const LATER: Readonly<Record<string, Readonly<Record<string, StandIn>>>> = {
  entities: {
    evidence: none,
    facts: eachWith({ items: [], evidence: [] }),
    legalForms: eachWith({ evidence: [] }),
    figures: nothing,
    summary: nothing,
    why: nothing,
  },
  relations: { evidence: none, note: nothing, why: nothing },
};

/** The items of a file as the first map has them. */
export const firstOf = (file: string, items: readonly Item[]) =>
  items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([field, value]) => {
        const standIn = LATER[file]?.[field];
        return [field, standIn ? standIn(value) : value];
      }),
    ),
  );

/** What the items of a file gain later, by their ids. */
export const restOf = (file: string, items: readonly Item[]) =>
  Object.fromEntries(
    items.map((item) => [
      item.id,
      Object.fromEntries(Object.entries(item).filter(([field]) => LATER[file]?.[field] !== undefined)),
    ]),
  );

/** Parts files of the dataset in what the first map shows (`?first`) and the texts and evidence of it (`?rest`). */
export function splitData(): Plugin {
  return {
    name: 'split-data',
    load: {
      filter: { id: FILE },
      handler(id) {
        const [, file = '', part] = FILE.exec(id) ?? [];
        const path = id.replace(/\?.*/, '');
        this.addWatchFile(path);
        const items = JSON.parse(readFileSync(path, 'utf8'));
        const content = part === 'first' ? firstOf(file, items) : restOf(file, items);
        // Browsers read a text sooner than code.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(content))})`;
      },
    },
  };
}
