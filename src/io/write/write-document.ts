import type { OpenDocument } from '../read/document-reading';
import { FORMAT, VERSION } from '../read/document-versions';
import { withoutRoleFields } from '../read/read-values';

/**
 * A document as its file has it, ready for `JSON.stringify`: `parseDocument` reads the same document from it. What plays
 * roles is among the values again, positions are pairs, and what there is none of is left out.
 */
export function writeDocument(document: OpenDocument) {
  const { title, vocabulary, atlas, scenes, licence, origin, savedFrom, mapping } = document;
  const attributes = new Map(vocabulary.attributes.map((attribute) => [attribute.id, attribute]));
  const layout = Object.fromEntries(
    [...atlas.layouts].map(([name, places]) => [
      name,
      Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y]])),
    ]),
  );
  return {
    format: FORMAT,
    version: VERSION,
    title,
    ...(licence && { licence }),
    ...(origin && { origin }),
    ...(savedFrom && { savedFrom }),
    vocabulary,
    entities: atlas.entities.map((entity) => withoutRoleFields(entity, { roles: vocabulary.roles, attributes })),
    relations: atlas.relations,
    sources: atlas.sources.map(({ publisher, ...source }) => ({
      ...source,
      ...(Object.keys(publisher).length > 0 && { publisher }),
    })),
    notes: atlas.notes,
    ...(atlas.layouts.size > 0 && { layout }),
    ...(scenes.length > 0 && { scenes }),
    ...(mapping && { mapping }),
  };
}
