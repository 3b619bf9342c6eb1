import { facetsOf, NO_VALUE, paramOf, SEVERAL } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';
import type { Scene } from '../../io/read/parse-story';
import { decode } from '../link/encoding';
import { readLink, writeLink } from '../link/link';
import { DEFAULT_VIEW, type View } from '../link/view';
import { memo } from '../memo';
import { anchorsOf } from './anchors';

const PREFIX = 'v=1&';

/** What a scene keeps of a view: all of the link but language, look and the story itself. */
export function sceneViewOf(view: View, graph: Graph): string {
  const { language, theme, stage, scene, embed, idle } = DEFAULT_VIEW;
  const link = writeLink({ ...view, language, theme, stage, scene, embed, idle }, graph);
  return link.slice(PREFIX.length);
}

/** The parameters of a link that list actors: those of every graph, and facets whose values are actors. */
const listsOf = ({ vocabulary }: Graph): readonly string[] => [
  ...['select', 'only', 'focus', 'pair', 'at'],
  ...facetsOf(vocabulary).values.flatMap((facet) => (facet.nodes ? [paramOf(facet)] : [])),
];

/** What a scene shows of the graph that there is. */
export type SceneReading = Readonly<{
  view: View;
  /** Actors and relations that the scene names and the graph lacks. */
  missing: readonly string[];
  /** Other parts of the view that could not be read, as in the link. */
  unread: readonly string[];
}>;

/** The view of a scene without the actors that the graph lacks, which are named. Throws nothing. */
export function readScene(scene: Pick<Scene, 'view' | 'annotations' | 'frame'>, graph: Graph): SceneReading {
  const missing = [...scene.annotations.flatMap(anchorsOf), ...(scene.frame ?? [])].filter(
    (id) => !graph.nodes.has(id),
  );
  const read = readParams(scene.view === '' ? [] : scene.view.split('&'), graph);
  return {
    // A frame is fitted to this screen; a camera was to another one.
    view: scene.frame ? { ...read.view, camera: null } : read.view,
    missing: [...new Set([...missing, ...read.missing])],
    unread: read.unread,
  };
}

/** The view of a scene, the same while the scene and the graph are. */
export const sceneView = memo((graph: Graph, scene: Scene): View => readScene(scene, graph).view);

/** The view of parameters of a link without the actors that the graph lacks. */
function readParams(params: readonly string[], graph: Graph, longest?: number): SceneReading {
  const known = params.map((param) => withoutMissing(param, graph));
  const kept = known.flatMap(({ param }) => param ?? []);
  const { view, problems } = kept.length > 0 ? readLink(PREFIX + kept.join('&'), graph, longest) : NOTHING;
  return {
    view,
    missing: known.flatMap(({ missing }) => missing),
    unread: problems.map(({ param, value }) => `${param}=${value}`),
  };
}

/**
 * The view without what one graph has and the next one lacks: what a link says of it is read in both, and where that is
 * the same, the view stays as it is.
 */
export function prunedView(view: View, before: Graph, after: Graph): View {
  const params = writeLink(view, before).split('&').slice(1);
  const [former, latter] = [before, after].map((graph) => readParams(params, graph, Number.POSITIVE_INFINITY).view);
  const keys = Object.keys(view) as readonly (keyof View)[];
  const lost = keys.filter((key) => JSON.stringify(former?.[key]) !== JSON.stringify(latter?.[key]));
  return lost.length === 0 ? view : { ...view, ...Object.fromEntries(lost.map((key) => [key, latter?.[key]])) };
}

const NOTHING: ReturnType<typeof readLink> = { view: DEFAULT_VIEW, problems: [] };

/** A parameter without the actors that the graph lacks; none where nobody is left of it. */
function withoutMissing(param: string, graph: Graph): Readonly<{ param: string | null; missing: readonly string[] }> {
  const [name = '', value = ''] = param.split('=');
  if (name === 'relation') {
    const id = decode(value) ?? value;
    return graph.edges.has(id) ? { param, missing: [] } : { param: null, missing: [id] };
  }
  if (!listsOf(graph).includes(name)) return { param, missing: [] };
  // The steps of a focus stand after its last actor, and must stay where that one goes.
  const cut = name === 'focus' && value.includes(':') ? value.indexOf(':') : value.length;
  const items = value.slice(0, cut).split(',');
  const isKnown = (item: string) => [NO_VALUE, SEVERAL].includes(item) || graph.nodes.has(actorOf(item));
  const kept = items.filter(isKnown);
  const missing = items.filter((item) => !isKnown(item)).map(actorOf);
  const isWhole = missing.length === 0;
  if (isWhole || kept.length === 0 || name === 'pair') return { param: isWhole ? param : null, missing };
  return { param: `${name}=${kept.join(',')}${value.slice(cut)}`, missing };
}

/** The actor of an item such as `umcs`, `years/umcs:12:40` where it was moved, or `lublin~serves` for one way. */
function actorOf(item: string): string {
  const id = item.replace(/^[a-z]+\//, '').replace(/[:~].*$/, '');
  return decode(id) ?? id;
}
