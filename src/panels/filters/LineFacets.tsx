import { isBackgroundType } from '../../graph/filter/filter';
import { STATUSES } from '../../graph/model';
import { toggleRelationType, toggleStatus } from '../../state/act/filter-actions';
import { selectLineCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { verbsOf } from '../../text/sentences/sentence';
import { Checkbox } from '../../ui/field/Checkbox';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import { FacetGroup } from './FacetGroup';
import styles from './filters.module.css';

/** Which lines are drawn: those that the source states or we inferred, and those of some types only. */
export function LineFacets() {
  const { words, language } = useWords();
  const chosen = useAtlas((state) => state.view.status);
  const types = useAtlas((state) => state.view.types);
  const counts = useLater(selectLineCounts);
  return (
    <>
      <FacetGroup chosen={chosen.length} name={words.filters.facet.status}>
        {STATUSES.filter((status) => status !== 'unsourced' || counts.status.has(status)).map((status) => {
          const count = counts.status.get(status) ?? 0;
          return (
            <Checkbox
              count={count}
              countText={formatNumber(count, language)}
              isChecked={chosen.includes(status)}
              key={status}
              onToggle={() => toggleStatus(status)}
            >
              {words.status[status]}
            </Checkbox>
          );
        })}
      </FacetGroup>
      <FacetGroup chosen={types.length} name={words.filters.facet.types}>
        <Types counts={counts.types} />
      </FacetGroup>
    </>
  );
}

/** Every type that the data hold; those whose lines are not on the map stand apart. */
function Types({ counts }: Readonly<{ counts: ReadonlyMap<string, number> }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const context = useAtlas((state) => state.view.context);
  const held = graph.vocabulary.relationTypes.map(({ id }) => id).filter((id) => counts.has(id));
  const isOff = (id: string) => !context && isBackgroundType(graph, id);
  const rows = (ids: readonly string[]) => ids.map((id) => <Type count={counts.get(id) ?? 0} id={id} key={id} />);
  const off = held.filter(isOff);
  return (
    <>
      {rows(held.filter((id) => !isOff(id)))}
      {off.length > 0 && (
        <fieldset>
          <legend className={styles.help}>{words.filters.background}</legend>
          {rows(off)}
        </fieldset>
      )}
    </>
  );
}

function Type({ id, count }: Readonly<{ id: string; count: number }>) {
  const { words, language } = useWords();
  const isChecked = useAtlas((state) => state.view.types.includes(id));
  return (
    <Checkbox
      count={count}
      countText={formatNumber(count, language)}
      isChecked={isChecked}
      onToggle={() => toggleRelationType(id)}
    >
      {verbsOf(id, words).name}
    </Checkbox>
  );
}
