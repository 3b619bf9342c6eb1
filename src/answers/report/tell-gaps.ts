import type { GapGroup } from '../../graph/gaps/gaps';
import type { Note } from '../../graph/model';
import { formatNumber } from '../../text/format';
import { wordFor } from '../../text/local-text';
import { gapGroups } from '../gap-groups';
import type { Telling } from '../telling';
import { gapReason, gapsSummary, gapTitle, settlementText } from '../words/gap-words';
import { placesText, sentenceOf } from '../words/relation-words';
import { passage, type Told } from './told';

/** What is missing: each gap of the unfolded kind, or of all kinds where none is; the table counts all kinds. */
export function tellGaps(telling: Telling): Told {
  const { state, words } = telling;
  const text = words.questions.gaps;
  const groups = gapGroups(state.graph);
  const open = state.view.ask?.kind === 'gaps' ? state.view.ask.open : '';
  const told = groups.filter(({ kind }) => kind === open);
  const { gapKind, count, settledBy } = words.report;
  return {
    question: open === '' || told.length === 0 ? text.title : words.report.of(text.title, titleOf(told, telling)),
    answer: [
      ...passage('', [gapsSummary(groups, words), text.help]),
      ...(told.length > 0 ? told : groups).flatMap((group) => tellGroup(group, telling)),
    ],
    table: {
      heading: text.title,
      head: [gapKind, count, settledBy],
      rows: groups.map((group) => [wordFor(text.kinds, group.kind), group.gaps.length, settlementText(group, words)]),
    },
  };
}

const titleOf = (groups: readonly GapGroup[], { words }: Telling) =>
  groups.map(({ kind }) => wordFor(words.questions.gaps.kinds, kind)).join(', ');

function tellGroup(group: GapGroup, telling: Telling): Told['answer'] {
  const { state, words, nameOf } = telling;
  const text = words.questions.gaps;
  const context = { words, nameOf, graph: state.graph };
  const heading = `${wordFor(text.kinds, group.kind)} (${formatNumber(group.gaps.length, words.meta.tag)})`;
  if (group.gaps.length === 0) return passage(heading, [text.noLikely]);
  const told = group.gaps.map((gap) => {
    const reason = gapReason(gap, context);
    const said = reason === '' ? gapTitle(gap, context) : words.report.of(gapTitle(gap, context), reason);
    const note = state.graph.notes.find(({ id }) => id === gap.reason.note);
    if (!note) return said;
    return `${said} (${aboutText(note, telling)}) ${placesText(note.evidence, words)}`;
  });
  return passage(heading, [
    ...(group.kind === 'likely-link' ? [text.hypothesis] : []),
    ...told,
    text.settled(settlementText(group, words)),
  ]);
}

/** What a note is about: actors by name, relations as sentences. */
function aboutText({ about }: Note, { state, words, nameOf }: Telling): string {
  const { edges } = state.graph;
  return about
    .map((id) => {
      const edge = edges.get(id);
      return edge ? sentenceOf(edge, words, nameOf) : nameOf(id);
    })
    .join('; ');
}
