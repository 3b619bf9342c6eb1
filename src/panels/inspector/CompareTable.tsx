import type { Entity } from '../../graph/model';
import { rulesOf } from '../../graph/rules';
import { useAtlas } from '../../state/store';
import { actorColumns, type Column, columnName, type ListContext } from '../list/columns';
import { useListContext } from '../list/use-list-context';
import { ActorLink } from './ActorLink';
import styles from './inspector.module.css';

/** Facts of two to four actors side by side: a row for each column of the list, and the industries. */
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
  return [
    ...columns.map(({ id, text }) => ({
      name: columnName(id, context),
      texts: entities.map((entity) => text(entity, context)),
    })),
    ...industryRow(entities, context),
  ];
}

/** The industries of each; no row where the graph knows of none. */
function industryRow(entities: readonly Entity[], { words, nameOf, graph }: ListContext): readonly FactRow[] {
  const industriesOf = (entity: Entity) => rulesOf(graph).factsOf(graph, entity).industries;
  if (![...graph.nodes.values()].some((node) => industriesOf(node).length > 0)) return [];
  const texts = entities.map((entity) => industriesOf(entity).map(nameOf).join(', '));
  return [{ name: words.inspector.industries, texts }];
}
