import { Download, FileText, Pencil, X } from 'lucide';
import { cellsOf, columnsBeside } from '../../answers/columns';
import { NODE_MEASURES, type NodeMeasure } from '../../graph/measures/node-measures';
import { toCsv } from '../../io/write/csv';
import { listMeasure, unlistMeasure } from '../../state/act/measure-actions';
import { setDialog, setEditing } from '../../state/act/session-actions';
import { setPanel, setRows } from '../../state/act/view-actions';
import { selectIsEditing, selectIsTableEdited, selectMayEdit } from '../../state/select/edit-selectors';
import { selectResult } from '../../state/select/result-selectors';
import { selectEmbedded } from '../../state/select/shows';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { loadDocumentWords, loadEditingWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/field/Select';
import { lazily, together } from '../../ui/lazy/lazily';
import { Part } from '../../ui/lazy/Part';
import { saveFile } from '../common/save-file';
import { useWords } from '../common/use-words';
import { ActorTable, RelationTable } from './ListTable';
import styles from './list.module.css';
import { actorRows, useActorList, useRelationRows } from './use-rows';

const EditedTable = lazily(() =>
  together(
    import('./cells/EditedTable').then((it) => it.EditedTable),
    loadEditingWords(),
    loadDocumentWords(),
  ),
);

/** The map's twin: what it shows as a table, of actors or of relations. */
export function ListPanel() {
  const { words, language } = useWords();
  const rows = useAtlas((state) => state.view.rows);
  const { nodes, neighbours, edges, neighbourEdges } = useAtlas(selectResult);
  const isEmbedded = useAtlas(selectEmbedded);
  const isEdited = useAtlas(selectIsTableEdited);
  const { which, actors, relations, close } = words.list;
  const counts = { actors: nodes.size + neighbours.size, relations: edges.size + neighbourEdges.size };
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <fieldset className={styles.rows}>
          <legend className="visually-hidden">{which}</legend>
          {(['actors', 'relations'] as const).map((choice) => (
            <Button aria-pressed={rows === choice} key={choice} onClick={() => setRows(choice)}>
              {{ actors, relations }[choice]} <b>{formatNumber(counts[choice], language)}</b>
            </Button>
          ))}
        </fieldset>
        {rows === 'actors' && <EditSwitch />}
        <span className={styles.tools} data-aside={isEdited || undefined}>
          {rows === 'actors' && <MeasureChoice />}
          {rows === 'actors' ? <SaveActors /> : <SaveRelations />}
          {!isEmbedded && (
            <Button icon={FileText} onClick={() => setDialog('report')}>
              {words.report.title}
            </Button>
          )}
        </span>
        <Button className={styles.close} icon={X} label={close} onClick={() => setPanel('map')} />
      </header>
      {isEdited ? <EditedActors /> : rows === 'actors' ? <ActorTable /> : <RelationTable />}
    </div>
  );
}

/** The actors as cells that can be typed into, the code of which comes when something is first edited. */
function EditedActors() {
  const { words } = useWords();
  return (
    <Part isInPlace onClose={() => setEditing(false)} words={words.shell}>
      <EditedTable />
    </Part>
  );
}

/** Has the actors be edited in the table; nothing where they cannot be. */
function EditSwitch() {
  const { words } = useWords();
  const isEditing = useAtlas(selectIsEditing);
  if (!useAtlas(selectMayEdit)) return null;
  return (
    <Button aria-pressed={isEditing} icon={Pencil} onClick={() => setEditing(!isEditing)}>
      {words.list.edit}
    </Button>
  );
}

/** Which measure has a column, if any. */
function MeasureChoice() {
  const { words } = useWords();
  const measure = useAtlas((state) => state.view.measure);
  const measureColumn = useAtlas((state) => state.view.measureColumn);
  const options = NODE_MEASURES.map((id) => ({ value: id, label: words.questions.measures.names[id] }));
  const choose = (id: NodeMeasure | 'none') => (id === 'none' ? unlistMeasure() : listMeasure({ ...measure, id }));
  return (
    <Select
      label={words.list.measure}
      onChange={choose}
      options={[{ value: 'none', label: words.list.noMeasure }, ...options]}
      value={measureColumn ? measure.id : 'none'}
    />
  );
}

function SaveActors() {
  const list = useActorList();
  const { columns, context } = list;
  const all = [...columns, ...columnsBeside(context.graph.vocabulary)];
  return <SaveButton cells={() => cellsOf(actorRows(list).items, all, context)} name={context.words.list.fileActors} />;
}

function SaveRelations() {
  const { items, columns, context } = useRelationRows();
  return <SaveButton cells={() => cellsOf(items, columns, context)} name={context.words.list.fileRelations} />;
}

function SaveButton({ name, cells }: Readonly<{ name: string; cells: () => ReturnType<typeof cellsOf> }>) {
  const { words } = useWords();
  const save = () => saveFile(`${name}.csv`, toCsv(cells(), words.meta.csv), 'text/csv;charset=utf-8');
  return (
    <Button icon={Download} onClick={save}>
      {words.list.csv}
    </Button>
  );
}
