import { toggleRelationType, toggleStatus } from '../../state/actions';
import { selectLineCounts } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { facetName } from '../../text/facet-words';
import { formatNumber } from '../../text/format';
import { verbsOf } from '../../text/sentence';
import { Checkbox } from '../../ui/Checkbox';
import { useLater } from '../use-later';
import { useWords } from '../use-words';
import { FacetGroup } from './FacetGroup';

const STATUSES = ['stated', 'inferred'] as const;

/** Which lines are drawn: those that the source states or we inferred, and those of some types only. */
export function LineFacets() {
  const { words, language } = useWords();
  const chosen = useAtlas((state) => state.view.status);
  const types = useAtlas((state) => state.view.types);
  const counts = useLater(selectLineCounts);
  const known = useAtlas((state) => state.graph.vocabulary.relationTypes);
  return (
    <>
      <FacetGroup chosen={chosen.length} name={facetName('status', words)}>
        {STATUSES.map((status) => {
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
      <FacetGroup chosen={types.length} name={facetName('types', words)}>
        {known
          .filter(({ id }) => counts.types.has(id) || types.includes(id))
          .map(({ id }) => {
            const count = counts.types.get(id) ?? 0;
            return (
              <Checkbox
                count={count}
                countText={formatNumber(count, language)}
                isChecked={types.includes(id)}
                key={id}
                onToggle={() => toggleRelationType(id)}
              >
                {verbsOf(id, words).name}
              </Checkbox>
            );
          })}
      </FacetGroup>
    </>
  );
}
