import { readLink } from '../link/link';
import { useAtlas } from '../store';
import { selectNodes } from './selection-actions';

/** What a link opens: what stands after its `#`, or all of it; an address of the web without any opens everything. */
function fragmentOf(link: string): string {
  if (link.includes('#')) return link.slice(link.indexOf('#') + 1);
  return /^(https?:|$)/.test(link) ? '' : link;
}

/**
 * Opens the view of a link (an address, or what stands after its `#`) in the embed, which stays as its page made it; what
 * is no link of the atlas changes nothing.
 */
export function openInEmbed(link: string): void {
  const { graph, view } = useAtlas.getState();
  const { embed, language, theme } = view;
  const { view: opened, problems } = readLink(fragmentOf(link), graph);
  if (problems.some(({ param }) => param === 'v' || param === '#')) return;
  useAtlas.setState({
    view: { ...opened, embed, language: opened.language ?? language, theme: opened.theme ?? theme },
  });
}

/** Selects those of the actors that the atlas has. */
export function selectKnown(ids: readonly string[]): void {
  const { graph } = useAtlas.getState();
  selectNodes([...new Set(ids)].filter((id) => graph.nodes.has(id)));
}
