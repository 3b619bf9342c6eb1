import { degree, type Graph } from '../../graph/graph';
import { setMoving } from '../../state/act/move-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { localText, wordFor } from '../../text/local-text';
import { sentenceParts } from '../../text/sentences/sentence';
import type { FirstWords } from '../../text/words';
import { firstWordsOf } from '../../text/words-of';
import { Button } from '../../ui/Button';
import styles from '../canvas.module.css';

/** Says where the keyboard's cursor is, to those who do not see it. */
export function CursorStatus() {
  const graph = useAtlas((state) => state.graph);
  const words = firstWordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const cursor = useAtlas((state) => state.session.cursor);
  const edge = cursor?.edge ? graph.edges.get(cursor.edge) : undefined;
  const say = () => {
    if (cursor && edge) {
      const { subject, verb, object } = sentenceParts(edge, words, cursor.node);
      return `${nameIn(graph, subject, words)} ${verb} ${nameIn(graph, object, words)}, ${words.status[edge.status]}`;
    }
    const node = cursor && graph.nodes.get(cursor.node);
    if (!node) return '';
    const ties = words.inspector.ties(degree(graph, node.id));
    return words.inspector.shown(wordFor(words.kind, node.kind), localText(node.name, words.meta.tag), ties);
  };
  return (
    <p className="visually-hidden" role="status">
      {say()}
    </p>
  );
}

/** While an actor is being moved by keys or a click: how to, and a way to end it. */
export function MovingNotice() {
  const graph = useAtlas((state) => state.graph);
  const words = firstWordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const moving = useAtlas((state) => state.session.moving);
  return (
    <div role="status">
      {moving && (
        <div className={styles.moving}>
          <p>{words.map.moving(nameIn(graph, moving, words))}</p>
          <Button onClick={() => setMoving(null)}>{words.map.movingDone}</Button>
        </div>
      )}
    </div>
  );
}

/** Says which move was taken back or done again, to those who do not see it. */
export function MoveStatus() {
  const graph = useAtlas((state) => state.graph);
  const words = firstWordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const said = useAtlas((state) => state.session.moves.said);
  const names = said?.ids.map((id) => nameIn(graph, id, words)).join(', ') ?? '';
  return (
    <p className="visually-hidden" role="status">
      {said && words.map[said.is === 'undone' ? 'moveUndone' : 'moveRedone'](names)}
    </p>
  );
}

function nameIn(graph: Graph, id: string, words: FirstWords): string {
  const name = graph.nodes.get(id)?.name;
  return name ? localText(name, words.meta.tag) : id;
}
