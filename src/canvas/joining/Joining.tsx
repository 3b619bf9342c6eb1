import type { Core } from 'cytoscape';
import { Plus } from 'lucide';
import { useState } from 'react';
import { areJoinable } from '../../graph/document/may-join';
import { edgesBetween, type Graph, otherEnd } from '../../graph/graph';
import { beginRelation, setJoining } from '../../state/act/join-actions';
import { portOf } from '../../state/ports';
import { selectJoiner, selectJoining } from '../../state/select/edit-selectors';
import { selectLanguage } from '../../state/select/preference-selectors';
import { type State, useAtlas } from '../../state/store';
import { editingWords } from '../../text/later-words';
import { MESSAGES } from '../../text/messages';
import { namesIn } from '../../text/names';
import type { EditingWords } from '../../text/pl/editing';
import { Button } from '../../ui/Button';
import type { LabelLayer } from '../names/label-layer';
import styles from './joining.module.css';
import { useChoosing } from './use-choosing';
import { useDrag } from './use-drag';
import { useTie } from './use-tie';

type Props = Readonly<{ core: Core | null; labels: LabelLayer | null }>;

/** While an actor is edited: a knob beside its mark, from which a relation is drawn to another by a drag, or chosen. */
export function Joining({ core, labels }: Props) {
  const from = useAtlas(selectJoiner);
  return core && labels && from !== null ? <Knob core={core} from={from} key={from} labels={labels} /> : null;
}

type KnobProps = Readonly<{ core: Core; labels: LabelLayer; from: string }>;

function Knob({ core, labels, from }: KnobProps) {
  const { text, nameOf } = useJoiningWords();
  const graph = useAtlas((state) => state.graph);
  const isChoosing = useAtlas((state) => selectJoining(state) === from);
  const candidate = useAtlas((state) => (isChoosing ? candidateIn(state) : null));
  const [refused, setRefused] = useState<string | null>(null);
  const isFit = (other: string) => areJoinable(graph, from, other);
  const take = (other: string | null) => {
    if (other !== null && isFit(other)) beginRelation(from, other);
    else setRefused(other);
  };
  const { drag, handlers } = useDrag(core, {
    nameAt: labels.nameAt,
    isFit,
    onDrop: (over) => over !== null && isFit(over) && beginRelation(from, over),
    onPress: () => setJoining(isChoosing ? null : from),
  });
  const { giveUp } = useChoosing(core, isChoosing, {
    nameAt: labels.nameAt,
    onTake: (tapped) => take(tapped ?? candidateIn(useAtlas.getState())),
  });
  const pointed = drag ? drag.over : (candidate ?? (isChoosing ? refused : null));
  // Where one begins, nobody has been pointed at yet.
  const isAtStart = pointed === from && (drag !== null || refused !== from);
  const told = pointed === null || isAtStart ? null : tellOf(graph, from, pointed, text, nameOf);
  const parts = useTie(core, labels, from, {
    pointed,
    place: drag?.place ?? null,
    isFit: pointed !== null && isFit(pointed),
  });
  return (
    <div className={styles.joining}>
      <svg aria-hidden="true" className={styles.drawing}>
        <line className={styles.line} ref={parts.line} />
        <circle className={styles.ring} ref={parts.start} />
        <circle className={styles.ring} ref={parts.ring} />
      </svg>
      <Button
        aria-label={text.joining.knob(nameOf(from))}
        aria-pressed={isChoosing}
        className={styles.knob}
        icon={Plus}
        look="knob"
        onFocus={() => portOf('canvas')?.reveal(from)}
        ref={parts.knob}
        {...handlers}
      >
        <span aria-hidden="true">{text.joining.sign}</span>
      </Button>
      <p aria-hidden="true" className={styles.told} hidden={told === null} ref={parts.words}>
        {told}
      </p>
      <p className="visually-hidden" role="status">
        {isChoosing && told}
      </p>
      <div role="status">{isChoosing && <Asking name={nameOf(from)} onGiveUp={giveUp} text={text} />}</div>
    </div>
  );
}

function useJoiningWords() {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  return { text: editingWords(MESSAGES[language]), nameOf: namesIn(graph, language) };
}

type AskingProps = Readonly<{ name: string; text: EditingWords; onGiveUp: () => void }>;

/** How to choose the other, and a way out. */
function Asking({ name, text: { joining }, onGiveUp }: AskingProps) {
  return (
    <div className={styles.asking} data-over-map>
      <p>
        {joining.choose(name)} <span className={styles.keys}>{joining.keys}</span>
      </p>
      <Button look="plain" onClick={onGiveUp}>
        {joining.giveUp}
      </Button>
    </div>
  );
}

/** Whom the reader points at, or goes to by keys: on a relation, its other end. */
function candidateIn({ session: { hover, cursor }, graph }: State): string | null {
  const edge = cursor?.edge ? graph.edges.get(cursor.edge) : undefined;
  return hover ?? (edge && cursor ? otherEnd(edge, cursor.node) : (cursor?.node ?? null));
}

/** What is said of a candidate: that it may be, and what there is already, or why it may not. */
function tellOf(
  graph: Graph,
  from: string,
  other: string,
  { joining, problem }: EditingWords,
  nameOf: (id: string) => string,
): string {
  if (other === from) return problem.self;
  if (!areJoinable(graph, from, other)) return joining.noType(nameOf(other));
  return joining.with(nameOf(other), edgesBetween(graph, from, other).length);
}
