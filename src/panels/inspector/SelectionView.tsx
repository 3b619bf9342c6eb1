import { useMemo } from 'react';
import { sentenceOf } from '../../answers/words/relation-words';
import { holdsNodes } from '../../graph/attributes';
import { type Comparison, compare, EVENTS, NEIGHBOURS, type SharedTrait } from '../../graph/compare/compare';
import { MOST_COMPARED, type Shared } from '../../graph/compare/shared';
import type { Edge } from '../../graph/graph';
import { setSharedBetween } from '../../state/act/between-actions';
import { selectRelation } from '../../state/act/selection-actions';
import { selectColumns } from '../../state/select/result-selectors';
import { selectShared } from '../../state/select/selection-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { sharedName, sharedText } from '../../text/sentences/shared-words';
import { LinkButton } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { ActorLink } from '../common/ActorLink';
import { FoldedList } from '../common/FoldedList';
import { Headline } from '../common/Headline';
import styles from '../common/inspector.module.css';
import { StatusMark } from '../common/StatusMark';
import { useWords } from '../common/use-words';
import { CompareTable } from './CompareTable';
import { SelectedList } from './SelectedList';
import { SelectionTools } from './SelectionTools';

type Props = Readonly<{ ids: readonly string[]; shown: string; onShow: (id: string) => void }>;

/** Up to so many selected actors all lists are unfolded, and sharers are named. */
const FEW = 3;

/** Several selected actors: the relations among them, what they share, and whom only one of them is tied to. */
export function SelectionView({ ids, shown, onShow }: Props) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const columns = useAtlas(selectColumns);
  const comparison = useMemo(() => compare(graph, columns, ids), [graph, columns, ids]);
  const { between, noneBetween, shared, nothingShared, only } = words.several;
  return (
    <div className={`${styles.view} ${styles.several}`}>
      <Headline />
      <SelectedList ids={ids} onShow={onShow} shown={shown} />
      <SelectionTools />
      {ids.length <= MOST_COMPARED && <CompareTable ids={ids} />}
      <section>
        <h3>{between}</h3>
        {comparison.between.length === 0 && <p className={styles.quiet}>{noneBetween}</p>}
        <FoldedList className={styles.links} items={comparison.between} show={(edge) => <Between edge={edge} />} />
      </section>
      <section>
        <h3>{shared}</h3>
        {comparison.shared.length === 0 && <p className={styles.quiet}>{nothingShared}</p>}
        {comparison.shared.map(({ trait, items }) => (
          <SharedItems among={ids.length} items={items} key={trait} trait={trait} />
        ))}
        <SetBetween />
      </section>
      <section>
        <h3>{only}</h3>
        <FoldedList
          className={styles.own}
          items={comparison.own}
          show={(each) => <Own {...each} isOpen={ids.length <= FEW} />}
        />
      </section>
    </div>
  );
}

/** Brings those who are shared to where it can be seen; the map's button that puts actors back undoes it. */
function SetBetween() {
  const { words } = useWords();
  const isNeeded = useAtlas((state) => selectShared(state).length > 0);
  if (!isNeeded) return null;
  return (
    <div>
      <p className={styles.quiet}>{words.several.marked}</p>
      <LinkButton onClick={setSharedBetween}>{words.several.setBetween}</LinkButton>
    </div>
  );
}

function Between({ edge }: Readonly<{ edge: Edge }>) {
  const { words, nameOf } = useWords();
  return (
    <>
      <LinkButton onClick={() => selectRelation(edge.id)}>{sentenceOf(edge, words, nameOf)}</LinkButton>
      {edge.status === 'inferred' && (
        <>
          {' '}
          <StatusMark status="inferred" />
        </>
      )}
    </>
  );
}

function SharedItems({ trait, items, among }: SharedTrait & Readonly<{ among: number }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const holds = trait === NEIGHBOURS || trait === EVENTS || holdsNodes(graph.vocabulary, trait);
  const isNode = (value: string) => holds && graph.nodes.has(value);
  const byText = ({ by }: Shared) =>
    by.length > FEW ? words.count.actors(by.length) : by.map((id) => nameOf(id)).join(', ');
  return (
    <>
      <h4>{sharedName(trait, words)}</h4>
      <FoldedList
        className={styles.links}
        items={items.map((item) => ({ ...item, id: item.value }))}
        show={(item) => (
          <>
            {isNode(item.value) ? <ActorLink id={item.value} /> : sharedText(trait, item.value, words, nameOf)}
            {item.by.length < among && <span className={styles.quiet}> – {byText(item)}</span>}
          </>
        )}
      />
    </>
  );
}

function Own({ id, neighbours, isOpen }: Comparison['own'][number] & Readonly<{ isOpen: boolean }>) {
  const { words, language, nameOf } = useWords();
  if (neighbours.length === 0) {
    return (
      <>
        <h4>{nameOf(id)}</h4>
        <p className={styles.quiet}>{words.several.nothingOwn}</p>
      </>
    );
  }
  return (
    <Disclosure
      aside={<span className={styles.quiet}>{formatNumber(neighbours.length, language)}</span>}
      open={isOpen}
      summary={nameOf(id)}
    >
      <FoldedList
        className={styles.links}
        items={neighbours.map((each) => ({ id: each }))}
        show={(each) => <ActorLink id={each.id} />}
      />
    </Disclosure>
  );
}
