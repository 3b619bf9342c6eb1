import { actorColumns, type Column, columnName, columnsBeside, type ListContext } from '../../answers/columns';
import type { Entity } from '../../graph/model';
import { useAtlas } from '../../state/store';
import { ActorLink } from '../common/ActorLink';
import styles from '../common/inspector.module.css';
import { useListContext } from '../common/use-list-context';

/** Facts of two to four actors side by side: a row for each column of the list, and for what else any of them has. */
export function CompareTable({ ids }: Readonly<{ ids: readonly string[] }>) {
  const context = useListContext();
  const [, ...columns] = useAtlas((state) => actorColumns(state));
  const { words, graph } = context;
  const rows = factRows(
    ids.flatMap((id) => graph.nodes.get(id) ?? []),
    columns,
    context,
  );
  return (
    <section>
      <h3 id="side-by-side">{words.several.facts}</h3>
      <div className={styles.compare}>
        <table aria-labelledby="side-by-side">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.several.fact}</span>
              </th>
              {ids.map((id) => (
                <th key={id} scope="col">
                  <ActorLink id={id} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, texts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {texts.map((text, index) => (
                  <td key={ids[index]}>{text || <span className={styles.notGiven}>{words.several.unknown}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A row of facts: what it is called, and what each actor has; empty where it has none. */
type FactRow = Readonly<{ name: string; texts: readonly string[] }>;

function factRows(
  entities: readonly Entity[],
  columns: readonly Column<Entity>[],
  context: ListContext,
): readonly FactRow[] {
  const rowOf = ({ id, text }: Column<Entity>) => ({
    name: columnName(id, context),
    texts: entities.map((entity) => text(entity, context)),
  });
  const beside = columnsBeside(context.graph.vocabulary).map(rowOf);
  return [...columns.map(rowOf), ...beside.filter(({ texts }) => texts.some(Boolean))];
}
