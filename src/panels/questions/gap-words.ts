import type { Gap } from '../../graph/gaps/gaps';
import type { Note } from '../../graph/model';
import { formatNumber } from '../../text/format';
import { localText } from '../../text/messages';
import type { Messages } from '../../text/pl';
import type { GapGroup } from './gap-groups';

/** How many gaps of how many kinds there are. */
export function gapsSummary(groups: readonly GapGroup[], words: Messages): string {
  const number = (value: number) => formatNumber(value, words.meta.tag);
  const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return words.questions.gaps.summary(number(count), number(groups.length));
}

/** What would settle the gaps of a kind. */
export function settlementText({ gaps }: GapGroup, words: Messages): string {
  return words.questions.gaps.settlements[gaps[0]?.settledBy ?? 'official-answer'];
}

type Context = Readonly<{ words: Messages; nameOf: (id: string) => string; notes: readonly Note[] }>;

/** Why something is a gap, in words; empty where its kind says all. */
export function gapReason({ kind, reason }: Gap, { words, nameOf, notes }: Context): string {
  const text = words.questions.gaps;
  const language = words.meta.tag;
  const number = (key: string) => formatNumber(Number(reason[key] ?? 0), language);
  const names = (key: string) => {
    const ids = reason[key];
    return Array.isArray(ids) ? ids.map(nameOf).join(', ') : '';
  };
  switch (kind) {
    case 'upland-without-anchor':
      return names('candidates') === '' ? text.noCandidates : text.candidates(names('candidates'));
    case 'upland-without-side':
    case 'side-without-actor':
      return text.side(words.helix[String(reason.side) as keyof Messages['helix']]);
    case 'cluster-outside-its-upland':
      return text.sameIndustry(names('industries'));
    case 'cluster-of-no-upland':
      return names('industries') === '' ? text.noIndustry : text.industries(names('industries'));
    case 'cluster-below-label':
      if (reason.lacks === 'figures') return text.noFigures;
      return reason.lacks === 'members'
        ? text.fewMembers(number('members'), number('least'))
        : text.oneKind(number('members'), number('kinds'));
    case 'cluster-members-unnamed':
      return text.unnamed(number('members'), number('named'));
    case 'likely-link':
      return text.likely(names('common'), number('adamicAdar'), number('resourceAllocation'));
    case 'source-contradicts':
    case 'source-leaves-out': {
      const note = notes.find(({ id }) => id === reason.note);
      return note ? localText(note.text, language) : '';
    }
    default:
      return '';
  }
}

/** What a gap is headed by: the title of a note, else whom it concerns. */
export function gapTitle({ kind, ids, reason }: Gap, { words, nameOf, notes }: Context): string {
  const note = kind.startsWith('source-') ? notes.find(({ id }) => id === reason.note) : undefined;
  if (note) return localText(note.title, words.meta.tag);
  const shown = kind === 'likely-link' || kind === 'cluster-outside-its-upland' ? ids : ids.slice(0, 1);
  return shown.map(nameOf).join(' – ');
}
