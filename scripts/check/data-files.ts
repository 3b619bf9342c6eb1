import type { Content, Identified } from '../../src/graph/document/document';
import { isAlike } from '../../src/graph/document/place-changes';
import type { Layouts } from '../../src/graph/model';
import { isRecord } from '../../src/graph/plain-data';
import type { Scene } from '../../src/io/read/parse-story';

/** The files of the dataset that corrections can change. */
export const DATA_FILES = ['vocabulary', 'entities', 'relations', 'sources', 'notes', 'layout', 'story'] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** What the files hold, as JSON. */
export type DataFiles = Readonly<Record<DataFile, unknown>>;

/** The content of a dataset as its files hold it: each item as it was written before where it has not changed. */
export function writtenAs(files: DataFiles, { vocabulary, atlas, scenes }: Content<Scene>): DataFiles {
  const formerVocabulary = isRecord(files.vocabulary) ? files.vocabulary : {};
  const formerStory = isRecord(files.story) ? files.story : {};
  const { kinds, relationTypes, attributes, roles } = vocabulary;
  return {
    vocabulary: {
      ...formerVocabulary,
      kinds: written(kinds, formerVocabulary.kinds),
      relationTypes: written(relationTypes, formerVocabulary.relationTypes),
      attributes: written(attributes, formerVocabulary.attributes),
      roles: likeFormer(roles, formerVocabulary.roles),
    },
    entities: sortedById(written(atlas.entities, files.entities)),
    relations: sortedById(written(atlas.relations, files.relations)),
    sources: sortedById(written(atlas.sources, files.sources)),
    notes: sortedById(written(atlas.notes, files.notes)),
    layout: writtenLayout(atlas.layouts),
    story: { ...formerStory, scenes: written(scenes, formerStory.scenes) },
  };
}

function written<T extends Identified>(items: readonly T[], former: unknown): readonly T[] {
  const known = new Map((Array.isArray(former) ? former : []).map((item: unknown) => [Object(item).id, item]));
  return items.map((item) => likeFormer(item, known.get(item.id)));
}

/** A value whose keys stand as they stood before; new ones stand behind the one that comes before them now. */
function likeFormer<T>(value: T, former: unknown): T {
  if (!isRecord(value) || !isRecord(former)) return value;
  const keys = Object.keys(former).filter((key) => Object.hasOwn(value, key));
  for (const [index, key] of Object.keys(value).entries()) {
    if (!keys.includes(key)) keys.splice(keys.indexOf(Object.keys(value)[index - 1] ?? '') + 1, 0, key);
  }
  const entries = keys.map((key) => {
    const [now, before] = [value[key], former[key]];
    return [key, isAlike(now, before) ? before : likeFormer(now, before)];
  });
  return Object.fromEntries(entries) as T;
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

const sortedById = <T extends Identified>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => [item.id, item] as const)
    .toSorted(byId)
    .map(([, item]) => item);

function writtenLayout(layouts: Layouts) {
  const pairs = (places: ReadonlyMap<string, { x: number; y: number }>) =>
    [...places].map(([id, { x, y }]) => [id, [x, y]] as const).toSorted(byId);
  return Object.fromEntries([...layouts].map(([name, places]) => [name, Object.fromEntries(pairs(places))]));
}

/** The text of a file of the dataset, as it is kept: positions on a line each, anything else with two spaces. */
export function dataText(file: DataFile, content: unknown): string {
  return file === 'layout' ? layoutText(Object(content)) : `${JSON.stringify(content, null, 2)}\n`;
}

function layoutText(layouts: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>): string {
  const blocks = Object.entries(layouts).map(([name, places]) => {
    const lines = Object.entries(places).map(([id, [x, y]]) => `    ${JSON.stringify(id)}: [${x}, ${y}]`);
    return `  ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${blocks.join(',\n')}\n}\n`;
}
