import { fieldOf } from '../../read-list';
import { Refusal } from '../../refusal';
import type { Tell } from '../../tell';
import type { FileGraph } from '../file-graph';
import type { GraphFormat } from '../graph-format';
import { withBuiltInContexts } from './jsonld-contexts';
import { expandedTriples } from './jsonld-triples';
import { graphOfTriples } from './linked-data';

/**
 * RDF as JSON-LD 1.1, by the reading of `graphOfTriples`. A context that is not in the file and not built in is never
 * fetched: what only it explains is left out, and told.
 */
export const JSONLD: GraphFormat = {
  id: 'jsonld',
  name: 'JSON-LD (RDF)',
  leaves: ['remote-contexts'],
  isOf: ({ json }) => [json].flat().some((part) => MARKS.some((mark) => fieldOf(part, mark) !== undefined)),
  read: ({ json }, tell) => graphOf(json, tell),
};

/** One of these says that an object is JSON-LD. */
const MARKS = ['@context', '@graph', '@id', '@type'];

async function graphOf(json: unknown, tell: Tell): Promise<FileGraph> {
  return graphOfTriples(expandedTriples(await expanded(withBuiltInContexts(json, tell))));
}

/** All names as IRIs, all values as objects in lists: nothing is left of contexts. What does so comes with the first file. */
async function expanded(json: unknown): Promise<unknown> {
  const { default: jsonld } = await import('jsonld');
  try {
    return await jsonld.expand(json, { documentLoader: () => Promise.reject(new Error('nothing is fetched')) });
  } catch {
    throw new Refusal('damaged');
  }
}
