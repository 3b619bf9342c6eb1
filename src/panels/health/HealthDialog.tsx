import { useMemo } from 'react';
import { type Graph, isContextKind } from '../../graph/graph';
import { HEALTH_WEIGHTS } from '../../graph/health/checks';
import { type Health, healthOf, healthScore } from '../../graph/health/health';
import { setFilter } from '../../state/act/filter-actions';
import { beginMending } from '../../state/act/mend-actions';
import { setDialog } from '../../state/act/session-actions';
import { memo } from '../../state/memo';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { languageOf } from '../../text/languages';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../common/use-words';
import styles from './health.module.css';

const healthNow = memo(healthOf);

/** What in the data is missing, doubtful or without a source, each leading to where it is mended; and one score of it. */
export function HealthDialog() {
  const { words, language } = useWords();
  const text = documentWords(words).health;
  const health = healthNow(useAtlas(({ graph }) => graph));
  const weights = health.map(({ check }) => text.weight(text.checks[check][0], HEALTH_WEIGHTS[check])).join(', ');
  const score = healthScore(health);
  return (
    <Dialog closeLabel={text.close} isWide onClose={() => setDialog(null)} title={text.title}>
      <p className={styles.score}>{text.score(formatNumber(score, language))}</p>
      <p className={styles.help}>{text.scoreHelp(weights)}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.head.check, text.head.found, text.head.show].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {health.map((each) => (
            <Row health={each} key={each.check} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function Row({ health }: Readonly<{ health: Health }>) {
  const { words, language } = useWords();
  const text = documentWords(words).health;
  const graph = useAtlas((state) => state.graph);
  const { check, found, of, unused } = health;
  const [name, help] = text.checks[check];
  const whom = useMemo(() => whomOf(health, graph), [health, graph]);
  const names = unused.map(
    ({ list, id }) =>
      `${text.lists[list]} ${languageOf(language).quote(localText(labelIn(graph, list, id), language))}`,
  );
  return (
    <tr>
      <th scope="row">
        {name} <span className={styles.help}>{help}</span>
        {names.length > 0 && <span className={styles.help}> {text.unused(names.join(', '))}</span>}
      </th>
      <td>
        {found === 0 ? text.well : text.found(formatNumber(found, language), formatNumber(of, language))}
        <meter aria-hidden="true" className={styles.meter} max={of} value={of - found} />
      </td>
      <td>
        {whom.length > 0 && (
          <Button aria-label={text.showNamed(name)} look="plain" onClick={() => show(health, whom)}>
            {text.show}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The actors that a check is about, and those whom the relations that it is about join. */
function whomOf({ findings }: Health, graph: Graph): readonly string[] {
  const ids = findings.flatMap(({ nodes, edge: id }) => {
    const edge = id === undefined ? undefined : graph.edges.get(id);
    return edge ? [edge.from, edge.to] : nodes;
  });
  return [...new Set(ids)];
}

function labelIn({ vocabulary }: Graph, list: Health['unused'][number]['list'], id: string) {
  if (list === 'relationTypes') return vocabulary.relationTypes.find((type) => type.id === id)?.name ?? {};
  return vocabulary[list].find((item) => item.id === id)?.label ?? {};
}

/** Leaves whom a check is about on the map and in the list, and goes through what is to be mended. */
function show({ check, findings }: Health, ids: readonly string[]): void {
  setDialog(null);
  const { graph } = useAtlas.getState();
  const hasContext = ids.some((id) => isContextKind(graph, graph.nodes.get(id)?.kind ?? ''));
  setFilter({ only: ids, ...(hasContext && { context: true }) });
  beginMending(check, findings);
}
