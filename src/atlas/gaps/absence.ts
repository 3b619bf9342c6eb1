import type { Field, Fields, Presence } from '../../graph/domain';
import { fieldAt, isThere } from '../../graph/presence';

/** Why a side is a gap: how weakly it is spoken of, and what says so. */
type Absence = Readonly<{
  side: string;
  presence: Presence;
  /** The relations to those of whom it is said in general words. */
  said: readonly string[];
  /** The relations to those who would use it or gain by it, which is no part in it. */
  aside: readonly string[];
  /** Of an upland: what the profile of its anchor would say, and the anchors that say it. */
  anchor: Presence;
  anchoredBy: readonly string[];
}>;

/** How a side is absent: only wanted, only possible, or not spoken of; null where it is there. */
export function absenceOf(fields: Fields, side: string): Absence | null {
  const field = fieldAt(fields, side);
  if (isThere(field.presence)) return null;
  const { presence, anchor } = field;
  return {
    side,
    presence,
    said: saidWith(field).map(({ id }) => id),
    aside: field.aside.map(({ id }) => id),
    anchor: anchor?.presence ?? 'nothing',
    anchoredBy: anchor?.by ?? [],
  };
}

const saidWith = ({ presence, said }: Field) =>
  presence === 'wanted' || presence === 'possible' ? said[presence] : [];
