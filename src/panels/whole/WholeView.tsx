import { rollup } from 'd3-array';
import { useMemo } from 'react';
import { chosenIn } from '../../graph/filter/criteria';
import { KIND } from '../../graph/filter/facets';
import { type Source, STATUSES } from '../../graph/model';
import { setFilter } from '../../state/act/filter-actions';
import { useAtlas } from '../../state/store';
import { formatDate, formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { localText, wordFor } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { BarMark } from '../../ui/chart/BarMark';
import { Fact } from '../common/Fact';
import inspector from '../common/inspector.module.css';
import { NoteList } from '../common/Notes';
import { SourceTitle } from '../common/SourceTitle';
import { Starters } from '../common/Starters';
import { useWords } from '../common/use-words';
import { isJust } from './choice';
import { Documents } from './Documents';
import { Doors } from './Doors';
import { GapChart } from './GapChart';
import { Licences } from './Licences';
import { SideMatrix } from './SideMatrix';
import { SizeChart } from './SizeChart';
import { StatusChart } from './StatusChart';
import styles from './whole.module.css';
import { YearChart } from './YearChart';

/**
 * What is open and where to begin; then the whole at a glance: charts that answer to the filter and change it, numbers,
 * notes and sources.
 */
export function WholeView() {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const notes = graph.notes;
  const { whole } = graph.domain.isGraded ? words.inspector : documentWords(words).general;
  const isShipped = useAtlas((state) => state.document.id === '');
  const hasStarters = useAtlas((state) => state.session.starters.length > 0);
  return (
    <article className={inspector.view}>
      <Subject />
      <Doors />
      {isShipped && <p className={inspector.quiet}>{words.whole.signs}</p>}
      {hasStarters && (
        <section>
          <h3>{words.whole.ready}</h3>
          <Starters />
        </section>
      )}
      <header className={styles.numbers}>
        <h3>{whole}</h3>
        <p className={inspector.quiet}>{words.inspector.wholeHelp}</p>
        <p className={styles.legend}>
          <BarMark all={2} kept={1} longest={2} />
          {words.whole.help}
        </p>
      </header>
      <SizeChart />
      <YearChart />
      <SideMatrix />
      <StatusChart />
      <GapChart />
      <section className={styles.regardless}>
        <h3>{words.whole.regardless}</h3>
        <Kinds />
        <RelationNumbers />
        <RegisterNumbers />
      </section>
      {notes.length > 0 && (
        <section>
          <h3>{words.inspector.notes}</h3>
          <NoteList notes={notes} />
        </section>
      )}
      <section>
        {graph.sources.size > 0 && <h3>{words.inspector.sources}</h3>}
        {[...graph.sources.values()].map((source) => (
          <SourceText key={source.id} source={source} />
        ))}
        <Licences />
      </section>
      <Documents />
    </article>
  );
}

/** What is open: the atlas itself in our words, another document in its own. */
function Subject() {
  const { words, language } = useWords();
  const { id, title, origin } = useAtlas((state) => state.document);
  const graph = useAtlas((state) => state.graph);
  const { actors, relations } = words.count;
  if (id !== '')
    return (
      <header>
        <h2 tabIndex={-1}>{localText(title, language)}</h2>
        <p>
          {actors(graph.nodes.size)}, {relations(graph.edges.size)}.
        </p>
        {origin && <p className={inspector.quiet}>{localText(origin, language)}</p>}
      </header>
    );
  return (
    <header>
      <h2 tabIndex={-1}>{words.shell.subject}</h2>
      <p>{words.whole.about}</p>
      <p className={inspector.quiet}>{words.whole.helix}</p>
    </header>
  );
}

function Kinds() {
  const { words, language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const chosen = useAtlas((state) => chosenIn(state.view, KIND.id));
  const counts = useMemo(() => {
    const byKind = new Map<string, number>(graph.vocabulary.kinds.map(({ id }) => [id, 0]));
    for (const { kind } of graph.nodes.values()) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    return [...byKind].filter(([, count]) => count > 0);
  }, [graph]);
  return (
    <section>
      <h4>{words.inspector.byKind}</h4>
      <ul className={styles.kinds}>
        {counts.map(([kind, count]) => (
          <li key={kind}>
            <Button
              aria-pressed={isJust(chosen, kind)}
              onClick={() => setFilter({ values: { [KIND.id]: isJust(chosen, kind) ? [] : [kind] } })}
            >
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
  const counts = useMemo(
    () =>
      rollup(
        [...edges.values()],
        (alike) => alike.length,
        ({ status }) => status,
      ),
    [edges],
  );
  const isSourced = [...counts.keys()].some((status) => status !== 'unsourced');
  const shown = STATUSES.filter((status) => counts.has(status) || (isSourced && status !== 'unsourced'));
  return (
    <section>
      <h4>{words.whole.allRelations}</h4>
      <dl className={inspector.facts}>
        {shown.map((status) => (
          <Fact key={status} term={words.inspector[status]}>
            {formatNumber(counts.get(status) ?? 0, language)}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function RegisterNumbers() {
  const { words, language } = useWords();
  const nodes = useAtlas((state) => state.graph.nodes);
  const clusters = useMemo(() => [...nodes.values()].filter(({ register }) => register), [nodes]);
  if (clusters.length === 0) return null;
  const { register, registerClusters, membersSum, companiesSum, sumHelp } = words.inspector;
  const sum = (field: 'members' | 'companies') => clusters.reduce((total, cluster) => total + (cluster[field] ?? 0), 0);
  return (
    <section>
      <h4>{register}</h4>
      <dl className={inspector.facts}>
        <Fact term={registerClusters}>{formatNumber(clusters.length, language)}</Fact>
        <Fact term={membersSum}>{formatNumber(sum('members'), language)}</Fact>
        <Fact term={companiesSum}>{formatNumber(sum('companies'), language)}</Fact>
      </dl>
      <p className={inspector.quiet}>{sumHelp}</p>
    </section>
  );
}

function SourceText({ source }: Readonly<{ source: Source }>) {
  const { words, language } = useWords();
  const { publisher, retrieved, stateOf } = words.inspector;
  return (
    <>
      <p>
        <cite>
          <SourceTitle address={source.address} title={localText(source.title, language)} />
        </cite>
      </p>
      <dl className={inspector.facts}>
        <Fact term={publisher}>{localText(source.publisher, language)}</Fact>
        <Fact term={retrieved}>{formatDate(source.retrieved, language)}</Fact>
        <Fact term={stateOf}>{formatDate(source.stateOf, language)}</Fact>
      </dl>
      {source.note && <p className={inspector.quiet}>{localText(source.note, language)}</p>}
    </>
  );
}
