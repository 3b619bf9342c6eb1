import { ArrowLeft } from 'lucide';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../answers/words/relation-words';
import { type Pair, pairId } from '../../graph/filter/pairs';
import { degree, type Edge } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { ask } from '../../state/act/ask-actions';
import { setEditing } from '../../state/act/session-actions';
import { selectIsEditing, selectIsTableEdited } from '../../state/select/edit-selectors';
import { selectPairs } from '../../state/select/result-selectors';
import { selectIsSelected } from '../../state/select/screen-selectors';
import { useAtlas } from '../../state/store';
import { loadDocumentWords, loadEditingWords } from '../../text/later-words';
import { wordFor } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { lazily, together } from '../../ui/lazy/lazily';
import { Part } from '../../ui/lazy/Part';
import { useAnswers } from '../common/use-answers';
import { useWords } from '../common/use-words';
import { NodeView } from '../inspector/NodeView';
import { PairView } from '../inspector/PairView';
import { RelationView } from '../inspector/RelationView';
import { SelectionView } from '../inspector/SelectionView';
import { WholeView } from '../whole/WholeView';
import { QuestionPanel } from './QuestionPanel';

const ActorForm = lazily(() =>
  together(
    import('../editing/actors/ActorForm').then((it) => it.ActorForm),
    loadEditingWords(),
  ),
);
const RelationForm = lazily(() =>
  together(
    import('../editing/relations/RelationForm').then((it) => it.RelationForm),
    loadEditingWords(),
  ),
);
const SeveralForm = lazily(() =>
  together(
    import('../editing/actors/SeveralForm').then((it) => it.SeveralForm),
    loadEditingWords(),
  ),
);
const EditStatus = lazily(() =>
  together(
    import('../common/editing/EditStatus').then((it) => it.EditStatus),
    loadEditingWords(),
    loadDocumentWords(),
  ),
);

const MendingBar = lazily(() =>
  together(
    import('../health/MendingBar').then((it) => it.MendingBar),
    loadDocumentWords(),
  ),
);

/** What is selected: a relation, a pair of actors, the last selected actor, or the whole atlas. */
export function Inspector() {
  const root = useRef<HTMLDivElement>(null);
  const selection = useAtlas((state) => state.view.selection);
  const edge = useAtlas(({ graph, view }) => (view.relation === null ? undefined : graph.edges.get(view.relation)));
  const pair = useAtlas((state) => (state.view.pair ? selectPairs(state).get(pairId(...state.view.pair)) : undefined));
  const [choice, setChoice] = useState<Readonly<{ selection: readonly string[]; id: string }> | null>(null);
  // Another of several selected actors may be shown until the selection changes.
  const shown = choice?.selection === selection ? choice.id : selection.at(-1);
  const node = useAtlas(({ graph }) => (shown === undefined ? undefined : graph.nodes.get(shown)));
  const [lastShown, setLastShown] = useState(shown);
  if (shown !== undefined && shown !== lastShown) setLastShown(shown);
  const asked = useAtlas((state) => state.view.ask?.kind);
  const isEditing = useAtlas(selectIsEditing);
  const isMending = useAtlas(({ session }) => session.mending !== null);
  // On a small screen only one of them is shown.
  const isToldByTable = useAtlas((state) => selectIsTableEdited(state) && !state.session.device.narrow);
  useFollowingFocus(root, edge?.id ?? pair?.id ?? node?.id ?? asked ?? '');
  return (
    <div ref={root}>
      <BackToQuestion />
      <Announcement among={selection.length} edge={edge} node={node} pair={pair} />
      {!edge && node && selection.length > 1 && !isEditing && (
        <SelectionView ids={selection} onShow={(id) => setChoice({ selection, id })} shown={node.id} />
      )}
      {isEditing && !isToldByTable && (
        <EditingPart>
          <EditStatus />
        </EditingPart>
      )}
      {isEditing && isMending && (
        <EditingPart>
          <MendingBar />
        </EditingPart>
      )}
      <Shown edge={edge} lastShown={lastShown} node={node} pair={pair} />
    </div>
  );
}

/** From what was selected on the way back to the answer that is still asked for. */
function BackToQuestion() {
  const { words } = useWords();
  const question = useAtlas((state) => state.view.ask);
  useAnswers();
  const isAside = useAtlas(selectIsSelected);
  if (!question || !isAside) return null;
  return (
    <Button icon={ArrowLeft} onClick={() => ask(question)}>
      {words.questions.back}
    </Button>
  );
}

type Subject = Readonly<{ edge: Edge | undefined; pair: Pair | undefined; node: Entity | undefined }>;

function Shown({ edge, pair, node, lastShown }: Subject & Readonly<{ lastShown: string | undefined }>) {
  const isAsking = useAtlas((state) => state.view.ask !== null);
  const isEditing = useAtlas(selectIsEditing);
  const selection = useAtlas((state) => state.view.selection);
  const cameFrom = ({ from, to }: Edge | Pair) => (lastShown === to ? to : from);
  if (isEditing && (edge || (node && !pair))) {
    return (
      <EditingPart>
        {edge && <RelationForm backTo={cameFrom(edge)} edge={edge} key={edge.id} />}
        {node && !edge && selection.length > 1 && <SeveralForm ids={selection} key={selection.join(' ')} />}
        {node && !edge && selection.length < 2 && <ActorForm entity={node} key={node.id} />}
      </EditingPart>
    );
  }
  if (edge) return <RelationView backTo={cameFrom(edge)} edge={edge} key={edge.id} />;
  if (pair) return <PairView backTo={cameFrom(pair)} key={pair.id} pair={pair} />;
  if (node) return <NodeView entity={node} key={node.id} />;
  return isAsking ? <QuestionPanel /> : <WholeView />;
}

/** A part of the forms, whose code comes when something is first edited. */
function EditingPart({ children }: Readonly<{ children: ReactNode }>) {
  const { words } = useWords();
  return (
    <Part isInPlace onClose={() => setEditing(false)} words={words.shell}>
      {children}
    </Part>
  );
}

/** Tells those who do not see the panel what it shows now, and among how many selected actors. */
function Announcement({ edge, pair, node, among }: Subject & Readonly<{ among: number }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const say = () => {
    if (edge) return sentenceOf(edge, words, nameOf);
    if (pair) {
      const count = words.inspector.inPair(words.count.relations(pair.edges.length));
      return `${nameOf(pair.from)} ${words.inspector.and} ${nameOf(pair.to)}: ${count}`;
    }
    if (!node) return '';
    const ties = words.inspector.ties(degree(graph, node.id));
    const shown = words.inspector.shown(wordFor(words.kind, node.kind), nameOf(node.id), ties);
    return among > 1 ? words.several.among(shown, words.count.actors(among)) : shown;
  };
  return (
    <p className="visually-hidden" role="status">
      {say()}
    </p>
  );
}

/**
 * Starts each newly shown thing at its top. Where a control of the panel led there, it is gone and the focus would be
 * lost: the focus goes to what the reader left from there (`data-resumed`), else to the heading.
 */
function useFollowingFocus(root: RefObject<HTMLDivElement | null>, shown: string): void {
  const last = useRef(shown);
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = () => {
      hadFocus.current = root.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [root]);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    if (root.current?.parentElement) root.current.parentElement.scrollTop = 0;
    if (!hadFocus.current || document.activeElement !== document.body) return;
    const resumed = root.current?.querySelector<HTMLElement>('[data-resumed]');
    (resumed ?? root.current?.querySelector<HTMLElement>('h2[tabindex]'))?.focus();
  }, [root, shown]);
}
