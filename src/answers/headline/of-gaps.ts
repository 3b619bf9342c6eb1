import { PRESENCES } from '../../graph/domain';
import type { AskFor } from '../../state/link/ask-parts';
import { formatNumber } from '../../text/format';
import { wordFor } from '../../text/local-text';
import { attributeNames } from '../../text/vocabulary-words';
import { gapGroups } from '../gap-groups';
import { gapPlate, type PlateRow } from '../gap-plate';
import type { Telling } from '../telling';
import { gapsSummary, gapTitle } from '../words/gap-words';
import { presenceText } from '../words/presence-words';
import { fewNames, shortName } from './names';

/**
 * The chosen field of a side, or the chosen gap; else how many gaps there are of the unfolded kind, or how strongly the
 * source speaks of the sides of all groups.
 */
export function gapsHeadline({ open, about, side }: AskFor<'gaps'>, telling: Telling): string {
  const { state, words, nameOf } = telling;
  const plate = gapPlate(state);
  const row = plate.find(({ group }) => group === about[0]);
  const chosen = row?.fields.find((each) => each.side === side);
  if (row && chosen) {
    const cell = words.whole.sides.cell(shortName(row.group, telling), wordFor(words.helix, side));
    const named = chosen.field.named.map(({ id }) => shortName(id, telling));
    return words.report.of(cell, named.length > 0 ? fewNames(named, telling) : presenceText(chosen.field, words));
  }
  const groups = gapGroups(state.graph);
  const group = groups.find(({ kind }) => kind === open);
  if (!group) return plate.length > 0 ? fieldsHeadline(plate, telling) : gapsSummary(groups, words);
  const gap = about.length > 0 && group.gaps.find(({ ids }) => ids.join() === about.join());
  const said = gap
    ? gapTitle(gap, { words, nameOf, graph: state.graph })
    : formatNumber(group.gaps.length, words.meta.tag);
  return words.report.of(wordFor(words.questions.gaps.kinds, group.kind), said);
}

/** How many fields there are, and how many of them are spoken of how strongly. */
function fieldsHeadline(plate: readonly PlateRow[], { state, words }: Telling): string {
  const fields = plate.flatMap((row) => row.fields.map(({ field }) => field));
  const number = (count: number) => formatNumber(count, words.meta.tag);
  const { group = '', side = '' } = state.graph.vocabulary.roles;
  const counted = PRESENCES.map((presence) => {
    const count = fields.filter((field) => field.presence === presence).length;
    return `${words.presence.short[presence]} ${number(count)}`;
  });
  const traits = `${attributeNames(group, words).name} × ${attributeNames(side, words).short}`;
  return words.questions.headline.fields(traits, number(fields.length), counted.join(', '));
}
