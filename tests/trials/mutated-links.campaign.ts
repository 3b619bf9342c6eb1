import { readLink, writeLink } from '../../src/state/link/link';
import { DEFAULT_VIEW } from '../../src/state/link/view';
import { shippedGraph } from '../support/shipped';
import type { Campaign } from './campaign';
import { mutatedLink } from './mutated-links';

/** Mutated links: each is read, and what was read of it is written and read back the same. */
export const campaign: Campaign = {
  name: 'mutated links, read',
  seed: 2_000,
  count: 20_000,
  sample: 600,
  run: (random) => {
    const graph = shippedGraph();
    const link = mutatedLink(random);
    const { view, problems } = readLink(link, graph);
    const written = writeLink(view, graph);
    const again = readLink(`#${written}`, graph, Number.POSITIVE_INFINITY);
    if (again.problems.length > 0) throw new Error(`${link} is written as ${written}, which is not read.`);
    if (writeLink(again.view, graph) !== written) throw new Error(`${written} is read back otherwise.`);
    if (problems.length > 0) return 'parts are named';
    return JSON.stringify(view) === JSON.stringify(DEFAULT_VIEW) ? 'the whole atlas' : 'a view';
  },
};
