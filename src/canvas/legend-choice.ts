import type { ColourClass, ColourScale } from '../graph/colour-scale';
import { selectNodes, setFilter, setRange, toggleValue } from '../state/actions';
import type { View } from '../state/view';

const FACETS = { side: 'helix', kind: 'kind', ecosystem: 'ecosystem', industry: 'industry' } as const;
const KINDS_BESIDE_SIDES = ['ecosystem', 'cluster'];

/** What a class of the legend is to the filter: a value or a range of a facet, else just these actors. */
type Choice =
  | Readonly<{ facet: (typeof FACETS)[keyof typeof FACETS]; value: string }>
  | Readonly<{ facet: 'founded' | 'members'; min: number; max: number }>
  | Readonly<{ ids: readonly string[] }>;

function choiceOf({ by }: ColourScale, { id, range, ids }: ColourClass): Choice {
  if (range && (by === 'founded' || by === 'members')) return { facet: by, min: range[0], max: range[1] };
  const isValue = !range && !id.startsWith('~') && !(by === 'side' && KINDS_BESIDE_SIDES.includes(id));
  return isValue && by in FACETS ? { facet: FACETS[by as keyof typeof FACETS], value: id } : { ids };
}

/** Whether the filter asks for this class. */
export function isChosen(view: View, scale: ColourScale, item: ColourClass): boolean {
  if (scale.by === 'measure') return isSameSet(view.selection, item.ids);
  const choice = choiceOf(scale, item);
  if ('value' in choice) return view[choice.facet].includes(choice.value);
  if ('ids' in choice) return isSameSet(view.only, choice.ids);
  const range = view[choice.facet];
  return range?.min === choice.min && range.max === choice.max;
}

const isSameSet = (ids: readonly string[], others: readonly string[]) =>
  others.length > 0 && ids.length === others.length && others.every((id) => ids.includes(id));

/** Filters by a class, or gives that up; of a measure selects it, as a filter would change what it is measured over. */
export function toggleClass(view: View, scale: ColourScale, item: ColourClass): void {
  const choice = choiceOf(scale, item);
  const isOn = isChosen(view, scale, item);
  if (scale.by === 'measure') selectNodes(isOn ? [] : item.ids);
  else if ('value' in choice) toggleValue(choice.facet, choice.value);
  else if ('ids' in choice) setFilter({ only: isOn ? [] : choice.ids });
  else setRange(choice.facet, isOn ? null : { min: choice.min, max: choice.max, missing: false });
}
