import { type EmbedEvent, parseEmbedCommand } from '../../io/read/embed-messages';
import { openInEmbed, selectKnown } from '../../state/act/embed-actions';
import { addressOf } from '../../state/select/address';
import { type State, useAtlas } from '../../state/store';
import { embedHeight } from './embed-height';

/** A view is told of once it has rested for this long. */
const REST_MS = 300;

/** The actors that are selected, or that the selected relation or pair joins. */
function selectedIds({ graph, view }: State): readonly string[] {
  const edge = view.relation === null ? undefined : graph.edges.get(view.relation);
  return edge ? [edge.from, edge.to] : (view.pair ?? view.selection);
}

/**
 * Tells the page around an embedded atlas what happens, and does what it asks, as `public/embed.md` says. Only the page
 * of the origin that the embed names is listened to or told what the reader does; one that is not named learns that
 * the atlas is there and how high it is. Nothing happens where the atlas is no embed, or in no page of another's.
 */
export function attachEmbed(host: Window = window.parent): Readonly<{ destroy: () => void }> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = { ready: false, height: 0, ids: '', link: addressOf(whole(useAtlas.getState())) };

  const post = (event: EmbedEvent, isPublic = false) => {
    const { embed } = useAtlas.getState().view;
    const target = embed && (embed.origin ?? (isPublic ? '*' : null));
    if (target && host !== window) host.postMessage(event, target);
  };
  const tellHeight = () => {
    const height = embedHeight(document);
    if (height === null || height === told.height) return;
    told.height = height;
    post({ type: 'wyzyny:height', height }, true);
  };
  const tellView = () => {
    timer = undefined;
    const link = addressOf(whole(useAtlas.getState()));
    if (link === told.link) return;
    told.link = link;
    post({ type: 'wyzyny:view', link });
  };
  const follow = (state: State) => {
    if (state.session.mapDrawn && !told.ready) {
      told.ready = true;
      post({ type: 'wyzyny:ready' }, true);
      tellHeight();
    }
    const ids = selectedIds(state);
    if (ids.join() !== told.ids) {
      told.ids = ids.join();
      post({ type: 'wyzyny:select', ids });
    }
    timer ??= setTimeout(tellView, REST_MS);
  };
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    const { embed } = useAtlas.getState().view;
    if (!embed?.origin || origin !== embed.origin || source !== host) return;
    const command = parseEmbedCommand(data);
    if (command?.type === 'wyzyny:open') openInEmbed(command.link);
    if (command?.type === 'wyzyny:select') selectKnown(command.ids);
  };
  told.ids = selectedIds(useAtlas.getState()).join();
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (state.view !== before.view || state.session.mapDrawn !== before.session.mapDrawn) follow(state);
  });
  // The map may have been drawn before.
  follow(useAtlas.getState());
  const observer = observedParts(tellHeight);
  window.addEventListener('message', onMessage);
  return {
    destroy: () => {
      clearTimeout(timer);
      unsubscribe();
      observer.disconnect();
      window.removeEventListener('message', onMessage);
    },
  };
}

/** Calls back whenever a part of the page has another size. */
function observedParts(onSize: () => void): ResizeObserver {
  const observer = new ResizeObserver(onSize);
  observer.observe(document.documentElement);
  for (const part of document.querySelectorAll('[data-embed] > *, [data-embed] main > *')) observer.observe(part);
  return observer;
}

const whole = ({ view }: State) => ({ ...view, embed: null });
