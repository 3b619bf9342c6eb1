import { attributeOfChoice, type ColourClass, type ColourScale } from '../../graph/colour/colour-scale';
import { NO_VALUE } from '../../graph/filter/facets';
import { chosenIn, rangeIn } from '../../graph/filter/filter';
import type { Graph } from '../../graph/graph';
import { setFilter, setRange, toggleValue } from '../../state/act/filter-actions';
import { selectNodes } from '../../state/act/selection-actions';
import type { View } from '../../state/link/view';

/** What a class of the legend is to the filter: a value or a range of a facet, else just these actors. */
type Choice =
  | Readonly<{ facet: string; value: string }>
  | Readonly<{ facet: string; min: number; max: number }>
  | Readonly<{ ids: readonly string[] }>;

function choiceOf({ by }: ColourScale, { id, range, rank, ids }: ColourClass, { vocabulary }: Graph): Choice {
  const attribute = attributeOfChoice(by, vocabulary);
  if (!attribute?.facet) return { ids };
  if (range) return { facet: attribute.id, min: range[0], max: range[1] };
  return id.startsWith(NO_VALUE) || rank ? { ids } : { facet: attribute.id, value: id };
}

/** Whether the filter asks for this class. */
export function isChosen(view: View, scale: ColourScale, item: ColourClass, graph: Graph): boolean {
  if (scale.by === 'measure') return isSameSet(view.selection, item.ids);
  const choice = choiceOf(scale, item, graph);
  if ('value' in choice) return chosenIn(view, choice.facet).includes(choice.value);
  if ('ids' in choice) return isSameSet(view.only, choice.ids);
  const range = rangeIn(view, choice.facet);
  return range?.min === choice.min && range.max === choice.max;
}

function isSameSet(ids: readonly string[], others: readonly string[]): boolean {
  const set = new Set(ids);
  return others.length > 0 && ids.length === others.length && others.every((id) => set.has(id));
}

/** Filters by a class, or gives that up; of a measure selects it, as a filter would change what it is measured over. */
export function toggleClass(view: View, scale: ColourScale, item: ColourClass, graph: Graph): void {
  const choice = choiceOf(scale, item, graph);
  const isOn = isChosen(view, scale, item, graph);
  if (scale.by === 'measure') selectNodes(isOn ? [] : item.ids);
  else if ('value' in choice) toggleValue(choice.facet, choice.value);
  else if ('ids' in choice) setFilter({ only: isOn ? [] : choice.ids });
  else setRange(choice.facet, isOn ? null : { min: choice.min, max: choice.max, missing: false });
}
