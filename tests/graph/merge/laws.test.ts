// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/graph/document/document';
import { changesOf } from '../../../src/graph/merge/changes';
import { comparedContent } from '../../../src/graph/merge/compare-contents';
import { matchContents } from '../../../src/graph/merge/match';
import { mergeContents } from '../../../src/graph/merge/merge';
import { type Match, NO_DECISIONS } from '../../../src/graph/merge/proposal';
import { keysToReject, keysToRemove } from '../../support/merge-keys';
import { registers } from '../../support/registers';

const NOBODY: ReadonlySet<string> = new Set();
const said = (text: string) => ({ en: text });
const WORDS = {
  change: said('change'),
  states: { new: said('new'), changed: said('changed'), gone: said('gone'), same: said('same') },
  was: said('was'),
  tellBefore: () => 'before',
};

/** Every suspect, every other one, or none. */
const takenOf = (open: Content, incoming: Content, every: number) =>
  new Set(
    matchContents(open, incoming)
      .suspects.filter((_, index) => every > 0 && index % every === 0)
      .map(({ key }) => key),
  );

const documents = fc.tuple(registers, registers, fc.nat(2));

const turned = ({ atlas, ...rest }: Content): Content => ({
  ...rest,
  atlas: {
    ...atlas,
    entities: atlas.entities.toReversed(),
    relations: atlas.relations.toReversed(),
    sources: atlas.sources.toReversed(),
    notes: atlas.notes.toReversed(),
  },
});

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const sorted = ({ atlas, vocabulary }: Content) => ({
  ...{ kinds: vocabulary.kinds.toSorted(byId), types: vocabulary.relationTypes.toSorted(byId) },
  ...{ attributes: vocabulary.attributes.toSorted(byId), roles: vocabulary.roles },
  ...{ entities: atlas.entities.toSorted(byId), relations: atlas.relations.toSorted(byId) },
  notes: atlas.notes.toSorted(byId).map((note) => ({ ...note, about: note.about.toSorted() })),
});

describe('of any two documents', () => {
  test('one merged with itself is the same, and compared with itself has nothing else', () => {
    fc.assert(
      fc.property(registers, (open) => {
        const match = matchContents(open, open);
        expect(match.suspects).toEqual([]);
        expect(mergeContents(open, open, match, NO_DECISIONS)).toEqual(open);
        const { entities, relations } = comparedContent(open, open, match, { taken: NOBODY, words: WORDS });
        expect(entities).toEqual({ new: 0, changed: 0, gone: 0, same: open.atlas.entities.length });
        expect(relations).toEqual({ new: 0, changed: 0, gone: 0, same: open.atlas.relations.length });
      }),
    );
  });

  test('accepting nothing leaves the open one', () => {
    fc.assert(
      fc.property(documents, ([open, incoming, every]) => {
        const match = matchContents(open, incoming);
        const taken = takenOf(open, incoming, every);
        const rejected = keysToReject(changesOf(open, incoming, match, taken));
        expect(mergeContents(open, incoming, match, { ...NO_DECISIONS, taken, rejected })).toEqual(open);
      }),
    );
  });

  test('accepting all leaves nothing to propose but what was kept', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), ([open, incoming, every], removes) => {
        const match = matchContents(open, incoming);
        const taken = takenOf(open, incoming, every);
        const changes = changesOf(open, incoming, match, taken);
        const removed = removes ? keysToRemove(changes) : NOBODY;
        const merged = mergeContents(open, incoming, match, { taken, rejected: NOBODY, removed });
        const left = changesOf(merged, incoming, asDecided(match, taken, matchContents(merged, incoming)), NOBODY);
        expect([left.entities.added, left.entities.changed]).toEqual([[], []]);
        expect([left.relations.added, left.relations.changed]).toEqual([[], []]);
        if (removes) expect(keysToRemove(left)).toEqual(NOBODY);
        else expect(keysToRemove(left)).toEqual(keysToRemove(changes));
      }),
    );
  });

  test('the order of the incoming rows does not matter', () => {
    fc.assert(
      fc.property(documents, ([open, incoming, every]) => {
        const other = turned(incoming);
        const match = matchContents(open, incoming);
        expect(matchContents(open, other).suspects).toEqual(match.suspects);
        const decisions = { ...NO_DECISIONS, taken: takenOf(open, incoming, every) };
        const [one, two] = [incoming, other].map((each) =>
          mergeContents(open, each, matchContents(open, each), decisions),
        );
        expect(one && sorted(one)).toEqual(two && sorted(two));
      }),
    );
  });

  test('whatever is decided, every relation has both ends, no id is twice, and places and notes are of who is there', () => {
    fc.assert(
      fc.property(documents, fc.nat(3), ([open, incoming, every], which) => {
        const match = matchContents(open, incoming);
        const taken = takenOf(open, incoming, every);
        const changes = changesOf(open, incoming, match, taken);
        const some = (keys: ReadonlySet<string>) => new Set([...keys].filter((_, index) => (index + which) % 3 === 0));
        const decisions = { taken, rejected: some(keysToReject(changes)), removed: some(keysToRemove(changes)) };
        const { atlas } = mergeContents(open, incoming, match, decisions);
        const ids = new Set(atlas.entities.map(({ id }) => id));
        expect(ids.size).toBe(atlas.entities.length);
        expect(atlas.relations.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
        expect(new Set(atlas.relations.map(({ id }) => id)).size).toBe(atlas.relations.length);
        for (const places of atlas.layouts.values()) for (const id of places.keys()) expect(ids.has(id)).toBe(true);
      }),
    );
  });

  test('counts of a comparison add up, and are those of the categories', () => {
    fc.assert(
      fc.property(documents, ([open, incoming, every]) => {
        const match = matchContents(open, incoming);
        const taken = takenOf(open, incoming, every);
        const { content, attributes, ...counts } = comparedContent(open, incoming, match, { taken, words: WORDS });
        for (const list of ['entities', 'relations'] as const) {
          const found = { new: 0, changed: 0, gone: 0, same: 0 };
          for (const { values } of content.atlas[list])
            found[String(values?.[attributes[list]] ?? 'same') as 'new'] += 1;
          expect(counts[list]).toEqual(found);
        }
        expect(content.atlas.entities.length).toBe(open.atlas.entities.length + counts.entities.new);
        expect(counts.entities.gone).toBe(changesOf(open, incoming, match, taken).entities.removed.length);
      }),
    );
  });
});

/** A match of what came of another, in which whoever was said to be the same is so. */
const asDecided = ({ certain, suspects }: Match, taken: ReadonlySet<string>, again: Match): Match => ({
  ...again,
  certain: [...certain, ...suspects.filter(({ key }) => taken.has(key)), ...again.certain],
});
