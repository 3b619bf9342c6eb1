import { describe, expect, test } from 'vitest';
import { paletteCommands } from '../../../src/app/commands/commands';
import { facetColumns } from '../../../src/graph/filter/columns';
import { NO_FILTER } from '../../../src/graph/filter/criteria';
import { facetsOf } from '../../../src/graph/filter/facets';
import { countValues } from '../../../src/graph/filter/filter-counts';
import { buildSearchIndex } from '../../../src/graph/search/search';
import { paletteItems } from '../../../src/panels/common/palette-items';
import { idleWork } from '../../../src/panels/search/idle-work';
import { shippedGraph } from '../../support/shipped';
import { wordsIn } from '../../support/vocabulary';

const graph = shippedGraph();
const columns = facetColumns(graph, { inferred: true });
const counts = new Map(
  facetsOf(graph.vocabulary).values.map(({ id }) => [id, countValues(graph, columns, NO_FILTER, id)]),
);
const source = {
  graph,
  words: wordsIn('pl'),
  languages: [wordsIn('pl'), wordsIn('en')],
  commands: paletteCommands(graph, wordsIn('pl')),
  counts,
};
const items = idleWork(() => paletteItems(source)).value();
const index = buildSearchIndex(items.map(({ document }) => document));

/** What one types, and the id of the row that must come first. */
const SEARCHES = [
  // Typed as it is written, in part, or in another order.
  ['Wschodni Klaster ICT', 'actor wschodni-klaster-ict'],
  ['ict wschodni', 'actor wschodni-klaster-ict'],
  ['teleinformatyczny', 'actor lubelski-klaster-teleinformatyczny'],
  ['wyżyna lotnicza', 'actor lubelska-wyzyna-lotnicza'],
  ['lotnicza wyżyna', 'actor lubelska-wyzyna-lotnicza'],
  ['biotech', 'actor lubelska-wyzyna-biotechnologiczna'],
  ['restaurator', 'actor klaster-restauratorow-i-hotelarzy'],
  ['metali', 'actor wschodni-klaster-obrobki-metali'],
  ['netrix', 'actor netrix-group'],
  ['leonardo', 'actor leonardo-helicopters'],
  ['cebit', 'actor cebit'],
  ['kongres', 'actor i-kongres-klastrow-polskich'],
  ['lokacja', 'actor lublin-lokacja-2-0'],
  // Without Polish letters.
  ['swiatlowod', 'actor industry-photonics'],
  ['klaster swiatlowod', 'actor klaster-fotoniki-i-swiatlowodow'],
  ['marszalk', 'actor urzad-marszalkowski'],
  ['swidnik', 'actor pzl-swidnik'],
  ['urzad miasta', 'actor urzad-miasta-lublin'],
  ['zarzadzania zamosc', 'actor wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu'],
  ['przedsiebiorstw', 'actor lubelski-klaster-przedsiebiorstw'],
  // With one typo.
  ['politechinka', 'actor politechnika-lubelska'],
  ['lubelskie drwno', 'actor lubelskie-drewno'],
  ['ekoenergetcyzny', 'actor lubelski-klaster-ekoenergetyczny'],
  ['motoryzacjna wyzyna', 'actor lubelska-wyzyna-motoryzacyjna-i-maszynowa'],
  ['helikopters', 'actor leonardo-helicopters'],
  ['uniwersyet medyczny', 'actor uniwersytet-medyczny-w-lublinie'],
  // Other forms of the words.
  ['uniwersytetu medycznego', 'actor uniwersytet-medyczny-w-lublinie'],
  ['lotnictwo', 'actor industry-aviation'],
  ['drewna', 'actor lubelskie-drewno'],
  ['politechniki lubelskiej', 'actor politechnika-lubelska'],
  // Acronyms, given and made of initials.
  ['UMCS', 'actor umcs'],
  ['OKIP', 'actor okip'],
  ['PARP', 'actor parp'],
  ['WSZiA', 'actor wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu'],
  ['wktir', 'actor wojewodzki-klub-techniki-i-racjonalizacji'],
  ['LFR', 'actor lubelska-fundacja-rozwoju'],
  ['UML', 'actor urzad-miasta-lublin'],
  // In English.
  ['aviation upland', 'actor lubelska-wyzyna-lotnicza'],
  ['medical university', 'actor uniwersytet-medyczny-w-lublinie'],
  ['city office', 'actor urzad-miasta-lublin'],
  ['lublin airport', 'actor port-lotniczy-lublin'],
  ['it upland', 'actor lubelska-wyzyna-it'],
  // Relations.
  ['umcs design', 'relation klaster-designu-innowacji-i-mody--collaborates-with--umcs'],
  ['leonardo świdnik', 'relation leonardo-helicopters--runs--pzl-swidnik'],
  // Values of the filter.
  ['2014', 'year 2014'],
  ['bez koordynatora', 'value coordinator ~'],
  ['w rejestrze', 'value register yes'],
  // Commands, in both languages.
  ['ciemny', 'command dark'],
  ['dark', 'command dark'],
  ['copy link', 'command share'],
] as const;

describe('the fifty searches', () => {
  test('are fifty', () => {
    expect(SEARCHES).toHaveLength(50);
  });

  test.each(SEARCHES)('%s', (query, expected) => {
    expect(index.search(query)[0]?.id).toBe(expected);
  });
});

describe('a name', () => {
  const names = [...graph.nodes.values()].flatMap(({ id, name }) =>
    Object.values(name).map((each) => [each, id] as const),
  );
  const called = (name: string) => names.filter(([each]) => each === name).map(([, id]) => `actor ${id}`);

  test('typed in full finds who is called so before anyone else', () => {
    const first = names.map(([name]) => [name, index.search(name)[0]?.id ?? ''] as const);
    expect(first.filter(([name, found]) => !called(name).includes(found))).toEqual([]);
  });

  test('of a cluster that is typed in part finds a name that begins so', () => {
    const clusters = [...graph.nodes.values()].filter(({ register }) => register);
    const beginnings = clusters.flatMap(({ name: { pl = '' } }) => {
      const words = pl.split(' ');
      return words.slice(2).map((_, index) => words.slice(0, index + 2).join(' '));
    });
    const first = beginnings.map((typed) => [typed, index.search(typed)[0]?.id.replace('actor ', '') ?? ''] as const);
    const begins = ([typed, found]: readonly [string, string]) => {
      const node = graph.nodes.get(found);
      return [...Object.values(node?.name ?? {}), ...(node?.aliases ?? [])].some((name) => name.startsWith(typed));
    };
    expect(first.filter((each) => !begins(each))).toEqual([]);
  });

  test.each([
    ['Klaster Designu', 'actor klaster-designu-innowacji-i-mody'],
    ['Lubelski Klaster Instytucji', 'actor lubelski-klaster-instytucji-otoczenia-biznesu'],
  ])('%s finds the cluster of the register, and nobody of its kin', (query, expected) => {
    expect(index.search(query)[0]?.id).toBe(expected);
  });
});

/** What is found of the facts of an actor and of how the source spells them, by the row that must be among the first. */
describe('what is told of an actor', () => {
  const found = (query: string) =>
    index
      .search(query)
      .slice(0, 3)
      .map(({ id }) => id);

  test.each([
    ['spawanie', 'actor wschodni-klaster-obrobki-metali'],
    ['welding', 'actor wschodni-klaster-obrobki-metali'],
    ['śmigłowce', 'actor pzl-swidnik'],
    ['UNIDO', 'actor netrix-group'],
    ['HACAP', 'actor klaster-restauratorow-i-hotelarzy'],
    ['HACCP', 'actor klaster-restauratorow-i-hotelarzy'],
    ['HACAP', 'note haccp-spelling'],
    ['HACCP', 'note haccp-spelling'],
    ['Laśkiewicz', 'actor plage-i-laskiewicz'],
    ['WKOM', 'actor wschodni-klaster-obrobki-metali'],
  ])('%s finds %s', (query, id) => {
    expect(found(query)).toContain(id);
  });
});

describe('a search that finds nothing', () => {
  test.each([
    ['politehcnikka', 'actor politechnika-lubelska'],
    ['tellenformtyczny', 'actor lubelski-klaster-teleinformatyczny'],
  ])('%s is offered the nearest name', (query, expected) => {
    expect(index.search(query)).toEqual([]);
    expect(index.nearest(query)?.id).toBe(expected);
  });
});
