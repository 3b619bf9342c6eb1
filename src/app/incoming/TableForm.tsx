import { ATTRIBUTE_TYPES } from '../../graph/attribute-types';
import { columnName } from '../../graph/document/table-place';
import { COLUMN_USES, type ColumnMapping, type TableMapping, type TableUse } from '../../io/schema/table-mapping';
import type { ColumnView, TableView } from '../../io/tables/table-view';
import { useWords } from '../../panels/common/use-words';
import { formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { Disclosure } from '../../ui/Disclosure';
import { Checkbox } from '../../ui/field/Checkbox';
import { LabelledSelect } from '../../ui/field/LabelledSelect';
import { Select } from '../../ui/field/Select';
import styles from './incoming.module.css';

const TABLE_USES: readonly TableUse[] = ['nodes', 'edges', 'matrix', 'adjacency', 'none'];

type Props = Readonly<{ table: TableView; onChange: (mapping: TableMapping) => void }>;

/** What a table and its columns mean: as it was guessed, until the reader says otherwise; of another table they are guessed anew. */
export function TableForm({ table, onChange }: Props) {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  const { mapping } = table;
  const name = [mapping.file, mapping.sheet].filter((each) => each !== null).join(', ');
  return (
    <section aria-label={name} className={styles.table}>
      <h4>
        {name} <small>{text.rows(table.rowCount)}</small>
      </h4>
      <div className={styles.row}>
        <LabelledSelect
          groups={[{ options: TABLE_USES.map((value) => ({ value, label: text.meanings[value] })) }]}
          label={text.is}
          onChange={(is) =>
            onChange({ ...mapping, is: TABLE_USES.find((each) => each === is) ?? mapping.is, columns: [] })
          }
          value={mapping.is}
        />
        <Checkbox
          isChecked={mapping.hasHeader}
          onToggle={() => onChange({ ...mapping, hasHeader: !mapping.hasHeader, columns: [] })}
        >
          {text.hasHeader}
        </Checkbox>
      </div>
      {mapping.is !== 'none' && <Columns onChange={(columns) => onChange({ ...mapping, columns })} table={table} />}
      <Disclosure summary={text.head}>
        <Head table={table} />
      </Disclosure>
    </section>
  );
}

type ColumnsProps = Readonly<{ table: TableView; onChange: (columns: readonly ColumnMapping[]) => void }>;

function Columns({ table, onChange }: ColumnsProps) {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  const uses = COLUMN_USES[table.mapping.is];
  const { columns } = table.mapping;
  const change = (at: number, patch: Partial<ColumnMapping>) =>
    onChange(columns.map((each, index) => (index === at ? { ...each, ...patch } : each)));
  return (
    <div className={styles.scroll}>
      <table className={`${styles.columns} ${styles.meanings}`}>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.examples}</th>
            <th scope="col">{text.use}</th>
            <th scope="col">{text.type}</th>
            <th scope="col">{text.misfit}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => {
            const seen = table.columns[at] ?? NO_COLUMN;
            const header = seen.name;
            const examples = [...new Set(table.rows.flatMap(({ cells }) => cells[at] || []))].slice(0, 3);
            return (
              <tr key={columnName(at)}>
                <th scope="row">{header}</th>
                <td className={styles.examples}>{examples.join(' · ')}</td>
                <td>
                  <Select
                    label={text.meaningOf(header)}
                    onChange={(use) => change(at, { use })}
                    options={uses.map((value) => ({ value, label: text.uses[value] }))}
                    value={column.use}
                  />
                </td>
                <td>
                  {column.use === 'value' && (
                    <Select
                      label={text.typeOf(header)}
                      onChange={(type) => change(at, { type })}
                      options={ATTRIBUTE_TYPES.map((value) => ({ value, label: text.types[value] }))}
                      value={column.type ?? 'text'}
                    />
                  )}
                </td>
                <td className={styles.misfit}>
                  <Misfits column={seen} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const NO_COLUMN: ColumnView = { name: '', filled: 0, unfit: 0, unfitCells: [] };

/** So many letters of a cell are told as an example. */
const MOST_LETTERS = 40;

/** How many cells of a column do not fit what it means, and one of them. */
function Misfits({ column: { filled, unfit, unfitCells } }: Readonly<{ column: ColumnView }>) {
  const { words, language } = useWords();
  const example = words.meta.quote(shortened(unfitCells[0]?.text ?? ''));
  if (unfit === 0) return null;
  return documentWords(words).incoming.misfits(formatNumber(unfit, language), formatNumber(filled, language), example);
}

const shortened = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);

function Head({ table }: Readonly<{ table: TableView }>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.columns}>
        <thead>
          <tr>
            {table.columns.map(({ name }, at) => (
              <th key={columnName(at)} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ at: row, cells }) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={columnName(at)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
