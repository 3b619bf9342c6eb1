import { useMemo } from 'react';
import { type Comparison, compare, TRAITS, type Trait } from '../../graph/compare';
import { selectRelation } from '../../state/actions';
import { selectColumns } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { LinkButton } from '../../ui/Button';
import { sentenceOf } from '../relation-words';
import { useWords } from '../use-words';
import { ActorLink, ActorLinks } from './ActorLink';
import styles from './inspector.module.css';
import { SelectedList } from './SelectedList';

type Props = Readonly<{ ids: readonly string[]; shown: string; onShow: (id: string) => void }>;

/** Several selected actors: the relations among them, what they share, and what only one of them has. */
export function SelectionView({ ids, shown, onShow }: Props) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const columns = useAtlas(selectColumns);
  const comparison = useMemo(() => compare(graph, columns, ids), [graph, columns, ids]);
  const hasShared = TRAITS.some((trait) => comparison.shared[trait].length > 0);
  const { between, noneBetween, shared, nothingShared, only } = words.several;
  const ties = comparison.between.filter(({ context }) => !context);
  return (
    <div className={styles.view}>
      <SelectedList ids={ids} onShow={onShow} shown={shown} />
      <section>
        <h3>{between}</h3>
        {ties.length === 0 ? <p className={styles.quiet}>{noneBetween}</p> : <Between edges={ties} />}
      </section>
      <section>
        <h3>{shared}</h3>
        {!hasShared && <p className={styles.quiet}>{nothingShared}</p>}
        {TRAITS.map((trait) => (
          <SharedTrait comparison={comparison} ids={ids} key={trait} trait={trait} />
        ))}
      </section>
      <section>
        <h3>{only}</h3>
        {comparison.own.map(({ id, neighbours }) => (
          <Own id={id} key={id} neighbours={neighbours} />
        ))}
      </section>
    </div>
  );
}

function Between({ edges }: Readonly<{ edges: Comparison['between'] }>) {
  const { words, nameOf } = useWords();
  return (
    <ul className={styles.links}>
      {edges.map((edge) => (
        <li key={edge.id}>
          <LinkButton onClick={() => selectRelation(edge.id)}>{sentenceOf(edge, words, nameOf)}</LinkButton>
        </li>
      ))}
    </ul>
  );
}

function SharedTrait({
  comparison,
  trait,
  ids,
}: Readonly<{ comparison: Comparison; trait: Trait; ids: readonly string[] }>) {
  const { words } = useWords();
  const values = comparison.shared[trait];
  if (values.length === 0) return null;
  return (
    <>
      <h4>{words.several.traits[trait]}</h4>
      <ul className={styles.links}>
        {values.map(({ value, by }) => (
          <li key={value}>
            {trait === 'founded' ? value : <ActorLink id={value} />}
            {by.length < ids.length && <span className={styles.quiet}> {words.count.actors(by.length)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Own({ id, neighbours }: Comparison['own'][number]) {
  const { words, nameOf } = useWords();
  return (
    <>
      <h4>{nameOf(id)}</h4>
      {neighbours.length === 0 ? (
        <p className={styles.quiet}>{words.several.nothingOwn}</p>
      ) : (
        <ActorLinks ids={neighbours} />
      )}
    </>
  );
}
