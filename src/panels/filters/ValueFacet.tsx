import { useMemo } from 'react';
import { chosenIn } from '../../graph/filter/criteria';
import { NO_VALUE, SEVERAL } from '../../graph/filter/facets';
import { toggleValue } from '../../state/act/filter-actions';
import { selectValueCounts } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { collator } from '../../text/intl';
import { facetName, valueName, wayName } from '../../text/sentences/facet-words';
import { attributeNames } from '../../text/vocabulary-words';
import { Checkbox } from '../../ui/field/Checkbox';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import { FacetGroup } from './FacetGroup';
import styles from './filters.module.css';

/** Values whose order has a meaning of its own; the others go by name. */
const LAST = [SEVERAL, NO_VALUE];

/** A value in whatever way. */
const bareOf = (value: string) => value.split(NO_VALUE)[0] ?? '';

/** The values of a facet with what each would leave, given the other facets. */
export function ValueFacet({ facet, isOpen }: Readonly<{ facet: string; isOpen?: boolean }>) {
  const { words, language, nameOf } = useWords();
  const chosen = useAtlas((state) => chosenIn(state.view, facet));
  const counts = useLater(useMemo(() => selectValueCounts(facet), [facet]));
  const order = Object.keys(attributeNames(facet, words).values);
  const { compare } = collator(language);
  const rank = (value: string) =>
    LAST.includes(value) ? order.length + 1 + LAST.indexOf(value) : order.indexOf(bareOf(value));
  const strengths = Object.keys(words.presence.short);
  const strength = (value: string) => strengths.indexOf(value.split(NO_VALUE)[1] ?? '');
  const values = [...counts.keys()]
    .map((value) => ({ value, name: valueName(facet, value, words, nameOf) }))
    .sort((a, b) => rank(a.value) - rank(b.value) || strength(a.value) - strength(b.value) || compare(a.name, b.name));
  return (
    <FacetGroup chosen={chosen.length} isOpen={isOpen} name={facetName(facet, words)}>
      {values.map(({ value, name }) => {
        const count = counts.get(value) ?? 0;
        return (
          <Checkbox
            count={count}
            countText={formatNumber(count, language)}
            isChecked={chosen.includes(value)}
            key={value}
            onToggle={() => toggleValue(facet, value)}
          >
            <ValueLabel isUnder={counts.has(bareOf(value))} name={name} value={value} />
          </Checkbox>
        );
      })}
    </FacetGroup>
  );
}

/**
 * The name of a value; of one by one type of relation, or of one so strongly said, that alone to the eye where the value
 * itself stands over it.
 */
function ValueLabel({ value, name, isUnder }: Readonly<{ value: string; name: string; isUnder: boolean }>) {
  const { words } = useWords();
  const [bare = '', way = ''] = value.split(NO_VALUE);
  if (bare === '' || way === '' || !isUnder) return name;
  return (
    <span className={styles.way}>
      <span aria-hidden="true">{wayName(way, words)}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  );
}
