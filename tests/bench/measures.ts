import { generator } from '../../src/graph/generator';
import type { Graph } from '../../src/graph/graph';
import { DEFAULT_PARAMETERS, MEASURES } from '../../src/graph/measures/measures';
import { wholeOf } from '../../src/graph/measures/network';
import type { MeasureId } from '../../src/graph/measures/node-measures';
import { measure } from '../../src/worker/measure/measure-client';
import { entity, graphOf, relation } from '../support/build';

/** What one measure took: ms until its answer, its steps, and whether it was computed or is asked about first. */
type Sample = Readonly<{ id: MeasureId; ms: number; steps: number; isComputed: boolean }>;

declare global {
  interface Window {
    bench?: Readonly<{ ids: readonly MeasureId[]; take: (id: MeasureId) => Promise<Sample> }>;
  }
}

const [NODES, EDGES, SEED] = [50_000, 200_000, 1];
/** As in the atlas, which asks before it begins what takes more steps. */
const MOST_STEPS = 2e8;

/** A random graph with hubs: one end of each edge is drawn evenly, the other with a leaning to the first nodes. */
function randomGraph(): Graph {
  const random = generator(SEED);
  const at = (share: number) => `n${Math.floor(share * NODES)}`;
  const sides = ['academia', 'government', 'business', 'civil-society'] as const;
  const entities = Array.from({ length: NODES }, (_, index) => {
    const helix = sides[index % sides.length];
    return entity(`n${index}`, helix ? { helix } : {});
  });
  const relations = Array.from({ length: EDGES }, (_, index) =>
    relation(at(random()), 'collaborates-with', at(random() ** 3), { id: `e${index}` }),
  );
  return graphOf(entities, relations);
}

const graph = randomGraph();
const part = wholeOf(graph);

function take(id: MeasureId): Promise<Sample> {
  const start = performance.now();
  let steps = 0;
  return new Promise((resolve, reject) => {
    const task = { graph, part, id, parameters: DEFAULT_PARAMETERS, context: false, mostSteps: MOST_STEPS };
    measure(task, (news) => {
      if (news.kind === 'size') steps = news.size.steps;
      if (news.kind === 'failed') reject(new Error(`The measure ${id} failed.`));
      if (news.kind === 'result' || news.kind === 'costly') {
        resolve({ id, ms: performance.now() - start, steps, isComputed: news.kind === 'result' });
      }
    });
  });
}

window.bench = { ids: MEASURES.map(({ id }) => id), take };
