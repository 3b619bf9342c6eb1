import { columnName, type ListContext } from '../../../answers/columns';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Disclosure } from '../../../ui/Disclosure';
import { SourceFields } from '../../common/editing/SourceFields';
import { useEditing } from '../../common/editing/use-editing';
import styles from './cells.module.css';
import type { CellSource, Taken, Typed } from './plan';
import type { CellSourceFields } from './use-cell-source';
import type { Asked } from './use-cells';

type Props = Readonly<{
  asked: Asked;
  source: CellSourceFields;
  /** The table that it is of. */
  context: ListContext;
  onTake: (taken: readonly Taken[], stated: CellSource | null) => void;
  onClose: () => void;
}>;

/** What of a block fits and what does not, and why, before those that fit are taken over. */
export function MisfitsDialog({ asked, source, context, onTake, onClose }: Props) {
  const { text } = useEditing();
  const { taken, misfits, rowsBeyond, columnsBeyond } = asked;
  const { paste, values } = text.cells;
  const close = () => {
    source.reset();
    onClose();
  };
  const take = () => {
    const stated = source.take();
    if (stated === undefined) return;
    onClose();
    onTake(taken, stated);
  };
  return (
    <Dialog isRead closeLabel={paste.cancel} onClose={close} title={paste.title}>
      <div className={styles.dialog} onKeyDown={(event) => event.stopPropagation()} role="none">
        {misfits.length > 0 && (
          <CellList cells={misfits} context={context} title={paste.misfits(values(misfits.length))} />
        )}
        {rowsBeyond > 0 && <p>{paste.rowsBeyond(paste.rows(rowsBeyond))}</p>}
        {columnsBeyond > 0 && <p>{paste.columnsBeyond(paste.columns(columnsBeyond))}</p>}
        {taken.length === 0 ? (
          <p>{paste.none}</p>
        ) : (
          <>
            <CellList cells={taken} context={context} title={paste.taken(values(taken.length))} />
            <Disclosure summary={text.cells.source.is(source.tell(source.stated))}>
              <SourceFields
                draft={source.draft}
                isOfSeveral
                onChange={source.change}
                onEnter={take}
                problems={source.problems}
              />
            </Disclosure>
          </>
        )}
        <div className={styles.buttons}>
          {taken.length > 0 && (
            <Button look="primary" onClick={take}>
              {paste.takeOver}
            </Button>
          )}
          <Button look="plain" onClick={close}>
            {paste.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** So many cells are told one by one. */
const MOST_TOLD = 100;

type Told = Typed & Readonly<{ why?: string }>;
type ListProps = Readonly<{ title: string; cells: readonly Told[]; context: Props['context'] }>;

/** Cells with the actor, the value and, where it does not fit, why; the column where there are several. */
function CellList({ title, cells, context }: ListProps) {
  const { text, nameOf } = useEditing();
  const { paste } = text.cells;
  const hasWhy = cells.some(({ why }) => why !== undefined);
  const hasColumns = new Set(cells.map(({ column }) => column)).size > 1;
  const more = cells.length - MOST_TOLD;
  return (
    <table className={styles.list}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{paste.row}</th>
          {hasColumns && <th scope="col">{paste.column}</th>}
          <th scope="col">{paste.value}</th>
          {hasWhy && <th scope="col">{paste.why}</th>}
        </tr>
      </thead>
      <tbody>
        {cells.slice(0, MOST_TOLD).map((each) => (
          <tr key={`${each.row.id} ${each.column}`}>
            <th scope="row">{nameOf(each.row.id)}</th>
            {hasColumns && <td>{columnName(each.column, context)}</td>}
            <td>{each.text === '' ? <i>{paste.empty}</i> : each.text}</td>
            {hasWhy && <td>{each.why}</td>}
          </tr>
        ))}
      </tbody>
      {more > 0 && (
        <tfoot>
          <tr>
            <td colSpan={4}>{text.source.andMore(more)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
