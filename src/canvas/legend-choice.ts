import type { ColourClass, ColourScale } from '../graph/colour-scale';
import { setFilter, setRange, toggleValue } from '../state/actions';
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
  const choice = choiceOf(scale, item);
  if ('value' in choice) return view[choice.facet].includes(choice.value);
  if ('ids' in choice)
    return (
      choice.ids.length > 0 &&
      view.only.length === choice.ids.length &&
      choice.ids.every((id) => view.only.includes(id))
    );
  const range = view[choice.facet];
  return range?.min === choice.min && range.max === choice.max;
}

/** Filters by a class, or gives that up. */
export function toggleClass(view: View, scale: ColourScale, item: ColourClass): void {
  const choice = choiceOf(scale, item);
  const isOn = isChosen(view, scale, item);
  if ('value' in choice) toggleValue(choice.facet, choice.value);
  else if ('ids' in choice) setFilter({ only: isOn ? [] : choice.ids });
  else setRange(choice.facet, isOn ? null : { min: choice.min, max: choice.max, missing: false });
}
