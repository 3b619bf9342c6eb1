import { type ReactNode, useMemo } from 'react';
import { sentenceOf } from '../../answers/words/relation-words';
import type { Edge } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { goToNode, selectRelation, toggleNode } from '../../state/act/selection-actions';
import { setHover } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';
import { LinkButton } from '../../ui/Button';
import { useWords } from '../common/use-words';
import styles from './list.module.css';
import { Table } from './Table';
import { type Rows, useActorRows, useRelationRows } from './use-rows';

/** Actors as rows: a click selects one, with Shift it adds; the pointer lights it on the map. */
export function ActorTable() {
  const { words } = useWords();
  const selection = useAtlas((state) => state.view.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const rows = useActorRows();
  const isSelected = ({ id }: Entity) => selected.has(id);
  const lead = (entity: Entity, text: string) => (
    <LinkButton
      onClick={(event) => (event.shiftKey ? toggleNode(entity.id) : goToNode(entity.id))}
      onBlur={() => setHover(null)}
      onFocus={() => setHover(entity.id)}
      title={text}
    >
      {text}
    </LinkButton>
  );
  return (
    <Table
      caption={words.list.actorsCaption}
      isSelected={isSelected}
      row={(item, number) => (
        <Row hover={item.id} isSelected={isSelected(item)} item={item} lead={lead} number={number} rows={rows} />
      )}
      rows={rows}
    />
  );
}

/** Relations as rows: the first cell leads to the relation itself. */
export function RelationTable() {
  const { words, nameOf } = useWords();
  const selected = useAtlas((state) => state.view.relation);
  const rows = useRelationRows();
  const isSelected = ({ id }: Edge) => id === selected;
  const lead = (edge: Edge, text: string) => (
    <LinkButton
      aria-label={words.list.openRelation(sentenceOf(edge, words, nameOf))}
      onClick={() => selectRelation(edge.id)}
      title={text}
    >
      {text}
    </LinkButton>
  );
  return (
    <Table
      caption={words.list.relationsCaption}
      isSelected={isSelected}
      row={(item, number) => (
        <Row hover={item.from} isSelected={isSelected(item)} item={item} lead={lead} number={number} rows={rows} />
      )}
      rows={rows}
    />
  );
}

type RowProps<T> = Readonly<{
  rows: Rows<T>;
  item: T;
  number: number | undefined;
  isSelected: boolean;
  /** The actor that the map lights while the pointer is on the row. */
  hover: string;
  /** The control in the first cell. */
  lead: (item: T, text: string) => ReactNode;
}>;

function Row<T extends Readonly<{ id: string }>>({ rows, item, number, isSelected, hover, lead }: RowProps<T>) {
  const { words } = useWords();
  const { columns, beside, context } = rows;
  const [first, ...others] = columns;
  return (
    <tr
      aria-rowindex={number}
      aria-selected={isSelected}
      data-beside={beside.has(item.id) || undefined}
      onPointerEnter={() => setHover(hover)}
    >
      <th scope="row">
        {first && lead(item, first.text(item, context))}
        {beside.has(item.id) && <span className={styles.beside}> {words.list.neighbour}</span>}
      </th>
      {others.map((column) => {
        const text = column.text(item, context);
        return (
          <td data-number={column.isNumber} key={column.id} title={text}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
