import { Download } from 'lucide';
import { useMemo, useState } from 'react';
import type { Loss } from '../../graph/document/giving';
import type { Graph } from '../../graph/graph';
import type { Edge } from '../../graph/model';
import type { FileGraph } from '../../io/read/graphs/file-graph';
import { fileGraphOf } from '../../io/write/graphs/file-graph-of';
import type { GraphWriter } from '../../io/write/graphs/graph-writer';
import { lossesOf } from '../../io/write/graphs/losses';
import { WRITERS } from '../../io/write/graphs/writers';
import { setDialog } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectResult } from '../../state/select/result-selectors';
import { type State, useAtlas } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { documentTitle } from '../../text/sentences/document-title';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Radios } from '../../ui/field/Radios';
import { saveFile } from '../common/save-file';
import { useWords } from '../common/use-words';
import styles from './giving.module.css';

/** What can be given: all of the graph, what the filter leaves of it, or who is selected. */
const SCOPES = ['all', 'shown', 'selected'] as const;
type Scope = (typeof SCOPES)[number];

/** The graph as a file that other programs read: what of it and in which format is chosen, and told what that loses. */
export function GivingDialog() {
  const { words } = useWords();
  const [scope, setScope] = useState<Scope>('all');
  const [format, setFormat] = useState(WRITERS[0]?.id ?? '');
  const graph = useGiven(scope);
  const text = exportWords(words).giving;
  const writer = WRITERS.find(({ id }) => id === format);
  return (
    <Dialog closeLabel={text.close} isWide onClose={() => setDialog(null)} title={text.title}>
      <div className={styles.columns}>
        <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
          <ScopeChoice onChoose={setScope} scope={scope} />
          <div className={styles.formats}>
            <Radios
              legend={text.format}
              onChoose={setFormat}
              options={WRITERS.map(({ id, name }) => ({ value: id, label: nameWith(name, text.parts[id]) }))}
              value={format}
            />
          </div>
        </form>
        {writer && <Save graph={graph} writer={writer} />}
      </div>
    </Dialog>
  );
}

const nameWith = (name: string, part: string | undefined) => (part ? `${name}: ${part}` : name);

/** Who there is in a scope, with the relations among which those between them are. */
function partOf(scope: Scope, state: State): Readonly<{ nodes: ReadonlySet<string>; edges: readonly Edge[] }> {
  const { graph, view } = state;
  const edges = [...graph.edges.values()];
  if (scope === 'all') return { nodes: new Set(graph.nodes.keys()), edges };
  if (scope === 'selected') return { nodes: new Set(view.selection), edges };
  const result = selectResult(state);
  return { nodes: result.nodes, edges: edges.filter(({ id }) => result.edges.has(id)) };
}

function ScopeChoice({ scope, onChoose }: Readonly<{ scope: Scope; onChoose: (scope: Scope) => void }>) {
  const { words } = useWords();
  const text = exportWords(words).giving;
  const label = (each: Scope) => {
    const { nodes, edges } = partOf(each, useAtlas.getState());
    const between = edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).length;
    return text.ofScope(text.scopes[each], words.count.actors(nodes.size), words.count.relations(between));
  };
  return (
    <Radios
      legend={text.scope}
      onChoose={onChoose}
      options={SCOPES.map((value) => ({ value, label: label(value) }))}
      value={scope}
    />
  );
}

/** The chosen part of the graph as it is given. */
function useGiven(scope: Scope): FileGraph {
  const { words, language } = useWords();
  const graph: Graph = useAtlas((state) => state.graph);
  return useMemo(() => {
    const state = useAtlas.getState();
    const { title } = documentTitle(state.document, words);
    return fileGraphOf({
      title: state.document.id === '' ? { [language]: title } : state.document.title,
      graph,
      ...partOf(scope, state),
      marks: portOf('canvas')?.marks() ?? new Map(),
      say: (text) => localText(text, language),
      columns: exportWords(words).giving.columns,
    });
  }, [graph, scope, words, language]);
}

type SaveProps = Readonly<{ graph: FileGraph; writer: GraphWriter }>;

/** What the file will not have of the graph, and the button that saves it. */
function Save({ graph, writer }: SaveProps) {
  const { words, language } = useWords();
  const [saved, setSaved] = useState<Readonly<{ writer: GraphWriter; name: string }> | null>(null);
  const text = exportWords(words).giving;
  const isNobody = graph.nodes.length === 0;
  const name = nameWith(writer.name, text.parts[writer.id]);
  const save = () => {
    if (isNobody) return;
    const { extension, mime } = writer;
    const part = text.parts[writer.id];
    const content = new Blob([writer.write(graph, language) as BlobPart], { type: mime });
    setSaved({ writer, name: saveFile(`${[text.file, part].filter(Boolean).join('-')}.${extension}`, content, mime) });
  };
  return (
    <section aria-label={name} className={styles.outcome}>
      <p className={styles.note}>{text.programs(writer.programs.join(', '))}</p>
      {isNobody ? <p role="alert">{text.nothing}</p> : <Losses losses={lossesOf(writer, graph)} />}
      <Button aria-disabled={isNobody} icon={Download} look="primary" onClick={save}>
        {text.save(name)}
      </Button>
      <p role="status">{saved?.writer === writer ? text.saved(saved.name) : ''}</p>
    </section>
  );
}

function Losses({ losses }: Readonly<{ losses: readonly Loss[] }>) {
  const { words } = useWords();
  const text = exportWords(words).giving;
  const hasLooks = !losses.includes('positions') || !losses.includes('colours');
  return (
    <div className={styles.losses}>
      {losses.length === 0 ? (
        <p>{text.nothingLost}</p>
      ) : (
        <>
          <h3>{text.lost}</h3>
          <ul>
            {losses.map((loss) => (
              <li key={loss}>{text.losses[loss]}</li>
            ))}
          </ul>
        </>
      )}
      {hasLooks && <p className={styles.note}>{text.looks}</p>}
    </div>
  );
}
