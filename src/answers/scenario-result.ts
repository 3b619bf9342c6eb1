import { type Graph, incidentEdges } from '../graph/graph';
import { networkOf, wholeOf } from '../graph/measures/network';
import { changedSides } from '../graph/scenario/changed-sides';
import { compareScenario } from '../graph/scenario/compare-scenario';
import { fallenGroups } from '../graph/scenario/fallen-groups';
import { scenario } from '../graph/scenario/scenario';
import type { AskFor } from '../state/link/ask-parts';
import { memo } from '../state/memo';
import type { Answer } from '../state/store';

type Question = AskFor<'scenario'>;
type Parts = readonly [Question['without'], Question['withoutRelations'], Question['added']];

const partsOf = ({ without, withoutRelations, added }: Question): Parts => [without, withoutRelations, added];

/** Whether nothing is taken out or supposed yet. */
export const isEmptyScenario = (question: Question) => partsOf(question).every((part) => part.length === 0);

const resultFor = memo((graph: Graph, ...[without, withoutRelations, added]: Parts) => {
  const changed = scenario(graph, { without, withoutRelations, added });
  const [before, after] = [networkOf(graph, wholeOf(graph)), networkOf(changed, wholeOf(changed))];
  return {
    ...compareScenario(before, after),
    fallen: fallenGroups(before, after),
    sides: changedSides(graph, changed),
  };
});

/** What a scenario changes in the whole atlas: in its ties, and in what is said of the sides. */
export const scenarioResult = (graph: Graph, question: Question) => resultFor(graph, ...partsOf(question));

const answerFor = memo((graph: Graph, ...[without, withoutRelations, added]: Parts): Answer => {
  const { fallen } = resultFor(graph, without, withoutRelations, added);
  const nodes = new Set([...fallen.flat(), ...added.flatMap(({ from, to }) => [from, to])]);
  const out = new Set([
    ...withoutRelations,
    ...without.flatMap((id) => incidentEdges(graph, id).map((edge) => edge.id)),
  ]);
  const among = [...graph.edges.values()].filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
  const edges = new Set(among.map(({ id }) => id).filter((id) => !out.has(id)));
  return { nodes, edges, out: { nodes: new Set(without), edges: out } };
});

/** Who falls away and whom supposed relations join; apart, what is out. */
export const answerOfScenario = (graph: Graph, question: Question) => answerFor(graph, ...partsOf(question));
