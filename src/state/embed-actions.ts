import { selectNodes } from './actions';
import { readLink } from './link';
import { useAtlas } from './store';

/** Opens the view of a link (an address, or what stands after its `#`) in the embed, which stays as its page made it. */
export function openInEmbed(link: string): void {
  const { graph, view } = useAtlas.getState();
  const { embed, language, theme } = view;
  const opened = readLink(link.slice(link.indexOf('#') + 1), graph).view;
  useAtlas.setState({
    view: { ...opened, embed, language: opened.language ?? language, theme: opened.theme ?? theme },
  });
}

/** Selects those of the actors that the atlas has. */
export function selectKnown(ids: readonly string[]): void {
  const { graph } = useAtlas.getState();
  selectNodes([...new Set(ids)].filter((id) => graph.nodes.has(id)));
}
