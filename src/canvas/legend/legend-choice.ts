import { attributeOfChoice, type ColourClass, type ColourScale, OTHER } from '../../graph/colour/colour-scale';
import { chosenIn, type Range, rangeIn } from '../../graph/filter/criteria';
import { type Columns, DEGREE, facetValues, isRange, KIND, NO_VALUE } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';
import { setFilter, setRange } from '../../state/act/filter-actions';
import { selectNodes } from '../../state/act/selection-actions';
import type { View } from '../../state/link/view';

/**
 * What a class of the legend is to the filter: a condition on a facet, values or a range, wherever one chooses the same
 * actors. Without one it is just these actors: communities are found anew with each graph, and a contested side or several
 * values at once are no value of a facet.
 */
type Choice =
  | Readonly<{ facet: string; values: readonly string[] }>
  | Readonly<{ facet: string; range: Range }>
  | Readonly<{ ids: readonly string[] }>;

/** What the legend shows the classes of. */
type Shown = Readonly<{ scale: ColourScale; graph: Graph; columns: Columns }>;

function choiceOf(item: ColourClass, { scale, graph, columns }: Shown): Choice {
  const { id, ids, rank } = item;
  const attribute = scale.by === 'degree' ? DEGREE : attributeOfChoice(scale.by, graph.vocabulary);
  if (attribute && isRange(attribute)) return { facet: attribute.id, range: rangeOf(item) };
  if (!attribute?.facet) return { ids };
  if (isPlain(id) && !rank) return { facet: attribute.id, values: [id] };
  const values = [...new Set(ids.flatMap((node) => facetValues(columns, attribute.id, node)))];
  if (id === OTHER && values.every(isPlain)) return { facet: attribute.id, values };
  const facet = rank ? KIND.id : attribute.id;
  const having = [...graph.nodes.keys()].filter((node) => facetValues(columns, facet, node).includes(id));
  return isSameSet(having, ids) ? { facet, values: [id] } : { ids };
}

const isPlain = (value: string) => !value.startsWith(NO_VALUE);

/** Links tell numbers apart to so many places: the ends are rounded outwards, so that none of the class is lost. */
const PLACES = 10_000;
/** What a product with them may be off by. */
const NOISE = 1e-6;

function rangeOf({ range }: ColourClass): Range {
  if (!range) return { missing: true };
  const [min, max] = range;
  return {
    min: Math.floor(min * PLACES + NOISE) / PLACES,
    max: Math.ceil(max * PLACES - NOISE) / PLACES,
    missing: false,
  };
}

/** Whether the filter asks for this class. */
export function isChosen(view: View, item: ColourClass, shown: Shown): boolean {
  if (shown.scale.by === 'measure') return isSameSet(view.selection, item.ids);
  const choice = choiceOf(item, shown);
  if ('ids' in choice) return isSameSet(view.only, choice.ids);
  if ('values' in choice) {
    const chosen = chosenIn(view, choice.facet);
    return choice.values.every((value) => chosen.includes(value));
  }
  const { min, max, missing } = choice.range;
  const range = rangeIn(view, choice.facet);
  return range !== null && range.min === min && range.max === max && range.missing === missing;
}

function isSameSet(ids: readonly string[], others: readonly string[]): boolean {
  const set = new Set(ids);
  return others.length > 0 && ids.length === others.length && others.every((id) => set.has(id));
}

/** Filters by a class, or gives that up; of a measure selects it, as a filter would change what it is measured over. */
export function toggleClass(view: View, item: ColourClass, shown: Shown): void {
  const isOn = isChosen(view, item, shown);
  const choice = choiceOf(item, shown);
  if (shown.scale.by === 'measure') selectNodes(isOn ? [] : item.ids);
  else if ('ids' in choice) setFilter({ only: isOn ? [] : choice.ids });
  else if ('range' in choice) setRange(choice.facet, isOn ? null : choice.range);
  else {
    const others = chosenIn(view, choice.facet).filter((value) => !choice.values.includes(value));
    setFilter({ values: { [choice.facet]: isOn ? others : [...others, ...choice.values] } });
  }
}
