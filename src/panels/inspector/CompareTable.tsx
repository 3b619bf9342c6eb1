import { type Graph, targets } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { selectMemberships } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { ACTOR_COLUMNS, columnName, type ListContext } from '../list/columns';
import { useWords } from '../use-words';
import { ActorLink } from './ActorLink';
import styles from './inspector.module.css';

/** Facts of two to four actors side by side: a row for each column of the list, and the industries. */
export function CompareTable({ ids }: Readonly<{ ids: readonly string[] }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const memberships = useAtlas(selectMemberships);
  const entities = ids.flatMap((id) => graph.nodes.get(id) ?? []);
  const rows = factRows(entities, { graph, memberships, words, nameOf });
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

function factRows(entities: readonly Entity[], context: ListContext): readonly FactRow[] {
  const { words, nameOf, graph } = context;
  const [, ...columns] = ACTOR_COLUMNS;
  return [
    ...columns.map(({ id, text }) => ({
      name: columnName(id, words),
      texts: entities.map((entity) => text(entity, context)),
    })),
    { name: words.inspector.industries, texts: entities.map(({ id }) => industriesOf(graph, id, nameOf)) },
  ];
}

function industriesOf(graph: Graph, id: string, nameOf: (id: string) => string): string {
  return targets(graph, id, 'operates-in')
    .map((industry) => nameOf(industry))
    .join(', ');
}
