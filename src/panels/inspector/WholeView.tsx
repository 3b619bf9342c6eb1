import { useMemo } from 'react';
import type { Source } from '../../graph/model';
import { setFilter } from '../../state/actions';
import { useAtlas } from '../../state/store';
import { formatDate, formatNumber } from '../../text/format';
import { localText, wordFor } from '../../text/messages';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import { ActorLinks } from './ActorLink';
import { Fact } from './Fact';
import { GAPS } from './gaps';
import styles from './inspector.module.css';
import { NoteList } from './Notes';
import { WholeCharts } from './WholeCharts';

/** The whole in numbers, whatever the filter: actors, relations, the register, what is missing, notes and sources. */
export function WholeView() {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const notes = graph.notes;
  return (
    <article className={styles.view}>
      <header>
        <h2 tabIndex={-1}>{words.inspector.whole}</h2>
        <p className={styles.quiet}>{words.inspector.wholeHelp}</p>
      </header>
      <WholeCharts />
      <Kinds />
      <RelationNumbers />
      <RegisterNumbers />
      <section>
        <h3>{words.inspector.missing}</h3>
        <Gaps />
      </section>
      {notes.length > 0 && (
        <section>
          <h3>{words.inspector.notes}</h3>
          <NoteList notes={notes} />
        </section>
      )}
      <section>
        <h3>{words.inspector.sources}</h3>
        {[...graph.sources.values()].map((source) => (
          <SourceText key={source.id} source={source} />
        ))}
      </section>
    </article>
  );
}

function Kinds() {
  const { words, language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const counts = useMemo(() => {
    const byKind = new Map<string, number>(graph.vocabulary.kinds.map(({ id }) => [id, 0]));
    for (const { kind } of graph.nodes.values()) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    return [...byKind].filter(([, count]) => count > 0);
  }, [graph]);
  return (
    <section>
      <h3>{words.inspector.byKind}</h3>
      <ul className={styles.kinds}>
        {counts.map(([kind, count]) => (
          <li key={kind}>
            <Button onClick={() => setFilter({ kind: [kind] })}>
              <span>{wordFor(words.kinds, kind)}</span> <b>{formatNumber(count, language)}</b>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RelationNumbers() {
  const { words, language } = useWords();
  const edges = useAtlas((state) => state.graph.edges);
  const stated = useMemo(() => [...edges.values()].filter(({ status }) => status === 'stated').length, [edges]);
  return (
    <section>
      <h3>{words.inspector.relations}</h3>
      <dl className={styles.facts}>
        <Fact term={words.inspector.stated}>{formatNumber(stated, language)}</Fact>
        <Fact term={words.inspector.inferred}>{formatNumber(edges.size - stated, language)}</Fact>
      </dl>
    </section>
  );
}

function RegisterNumbers() {
  const { words, language } = useWords();
  const nodes = useAtlas((state) => state.graph.nodes);
  const clusters = useMemo(() => [...nodes.values()].filter(({ register }) => register), [nodes]);
  const { register, registerClusters, membersSum, companiesSum, sumHelp } = words.inspector;
  const sum = (field: 'members' | 'companies') => clusters.reduce((total, cluster) => total + (cluster[field] ?? 0), 0);
  return (
    <section>
      <h3>{register}</h3>
      <dl className={styles.facts}>
        <Fact term={registerClusters}>{formatNumber(clusters.length, language)}</Fact>
        <Fact term={membersSum}>{formatNumber(sum('members'), language)}</Fact>
        <Fact term={companiesSum}>{formatNumber(sum('companies'), language)}</Fact>
      </dl>
      <p className={styles.quiet}>{sumHelp}</p>
    </section>
  );
}

function Gaps() {
  const { words, language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const gaps = useMemo(() => GAPS.map(({ id, find }) => ({ id, nodes: find(graph) })), [graph]);
  return gaps.map(({ id, nodes }) => {
    const title = `${words.inspector.gap[id]}: ${formatNumber(nodes.length, language)}`;
    if (nodes.length === 0) return <p key={id}>{title}</p>;
    return (
      <details key={id}>
        <summary>{title}</summary>
        <Button onClick={() => setFilter({ only: nodes.map((node) => node.id) })}>{words.whole.showThese}</Button>
        <ActorLinks ids={nodes.map((node) => node.id)} />
      </details>
    );
  });
}

function SourceText({ source }: Readonly<{ source: Source }>) {
  const { words, language } = useWords();
  const { publisher, retrieved, stateOf } = words.inspector;
  return (
    <>
      <p>
        <cite>{localText(source.title, language)}</cite>
      </p>
      <dl className={styles.facts}>
        <Fact term={publisher}>{localText(source.publisher, language)}</Fact>
        <Fact term={retrieved}>{formatDate(source.retrieved, language)}</Fact>
        <Fact term={stateOf}>{formatDate(source.stateOf, language)}</Fact>
      </dl>
      {source.note && <p className={styles.quiet}>{localText(source.note, language)}</p>}
    </>
  );
}
