import { isRecord } from '../../../../graph/plain-data';
import type { Tell } from '../../tell';

/** Words of schema.org that lead to something by its address. */
const ADDRESSES = ['url', 'sameAs', 'image', 'logo', 'contentUrl', 'thumbnailUrl', 'mainEntityOfPage'];

/** Contexts that are built in, by where pages of the web say they are: that of schema.org, so far as graphs need it. */
const SCHEMA = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(ADDRESSES.map((name) => [name, { '@type': '@id' }])),
};
const isSchema = (address: string) =>
  /^https?:\/\/(www\.)?schema\.org(\/(docs\/jsonldcontext\.jsonld?)?)?$/.test(address);

/** JSON without contexts that would have to be fetched; of each is told. O(values). */
export function withBuiltInContexts(json: unknown, tell: Tell): unknown {
  const remote = new Set<string>();
  const built = withoutRemote(json, remote);
  for (const found of remote) {
    tell({ list: null, item: null, field: '@context', rule: 'remote-context', found, done: 'dropped' });
  }
  return built;
}

function withoutRemote(json: unknown, remote: Set<string>): unknown {
  if (Array.isArray(json)) return json.map((each) => withoutRemote(each, remote));
  if (!isRecord(json)) return json;
  const entries = Object.entries(json).flatMap(([key, value]) => {
    if (key === '@import') remote.add(typeof value === 'string' ? value : JSON.stringify(value));
    if (key === '@import') return [];
    return [[key, key === '@context' ? contextOf(value, remote) : withoutRemote(value, remote)]];
  });
  return Object.fromEntries(entries);
}

/** A context, or a list of such, with what is built in in the place of its address. */
function contextOf(context: unknown, remote: Set<string>): unknown {
  if (Array.isArray(context)) return context.map((each) => contextOf(each, remote));
  if (typeof context !== 'string') return withoutRemote(context, remote);
  if (isSchema(context)) return SCHEMA;
  remote.add(context);
  return {};
}
