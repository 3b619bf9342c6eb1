import type { Gap, GapGroup } from '../../graph/gaps/gaps';
import type { Edge, Graph } from '../../graph/graph';
import { formatNumber } from '../../text/format';
import { localText, wordFor } from '../../text/local-text';
import type { Words } from '../../text/words';
import { saidText } from './presence-words';
import { placesText } from './relation-words';

/** How many gaps of how many kinds there are. */
export function gapsSummary(groups: readonly GapGroup[], words: Words): string {
  const number = (value: number) => formatNumber(value, words.meta.tag);
  const found = groups.filter(({ gaps }) => gaps.length > 0);
  const count = found.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return words.questions.gaps.summary(number(count), number(found.length));
}

/** What would settle the gaps of a kind. */
export function settlementText({ gaps }: GapGroup, words: Words): string {
  return words.questions.gaps.settlements[gaps[0]?.settledBy ?? 'official-answer'];
}

type Context = Readonly<{ words: Words; nameOf: (id: string) => string; graph: Graph }>;

/** Why something is a gap, in words; empty where its kind says all. */
export function gapReason({ kind, reason }: Gap, { words, nameOf, graph }: Context): string {
  const text = words.questions.gaps;
  const language = words.meta.tag;
  const number = (key: string) => formatNumber(Number(reason[key] ?? 0), language);
  const names = (key: string) => idsIn(reason, key).map(nameOf).join(', ');
  const helix: Readonly<Record<string, string>> = words.helix;
  switch (kind) {
    case 'upland-without-anchor':
      return names('candidates') === '' ? text.noCandidates : text.candidates(names('candidates'));
    case 'side-without-actor':
      return text.side(wordFor(helix, String(reason.side)));
    case 'upland-without-side':
    case 'cluster-without-university':
    case 'cluster-without-public-office':
      return absenceText(reason, { words, nameOf, graph });
    case 'cluster-outside-its-upland':
      return text.sameIndustry(names('industries'));
    case 'cluster-of-no-upland':
      return names('industries') === '' ? text.noIndustry : text.industries(names('industries'));
    case 'cluster-below-label':
      if (reason.lacks === 'figures') return text.noFigures;
      if (reason.lacks === 'members') return text.fewMembers(number('members'), number('least'));
      return sentences(
        text.oneKind(number('members'), number('kinds')),
        names('told') !== '' && text.toldOthers(names('told')),
      );
    case 'cluster-members-unnamed':
      return sentences(
        text.unnamed(number('members'), number('named')),
        names('told') !== '' && text.toldMembers(names('told')),
      );
    case 'actor-without-side': {
      const sides = idsIn(reason, 'contested').map((side) => wordFor(helix, side));
      return sides.length > 0 ? text.contested(sides.join(', ')) : '';
    }
    case 'lacks-what-most-have':
      return text.lacking(attributeName(graph, String(reason.attribute), language), number('having'), number('all'));
    case 'likely-link':
      return text.likely(names('common'), number('adamicAdar'), number('resourceAllocation'));
    case 'source-contradicts':
    case 'source-leaves-out': {
      const note = graph.notes.find(({ id }) => id === reason.note);
      return note ? localText(note.text, language) : '';
    }
    default:
      return '';
  }
}

function attributeName({ vocabulary }: Graph, id: string, language: string): string {
  const label = vocabulary.attributes.find((attribute) => attribute.id === id)?.label;
  return label ? localText(label, language) : id;
}

/** The sentences that there are. */
const sentences = (...all: readonly (string | false)[]) => all.filter(Boolean).join(' ');

/** How a side is absent: how strongly it is spoken of, of whom, where, and what an anchor's profile would say. */
function absenceText(reason: Gap['reason'], { words, nameOf, graph }: Context): string {
  const { short, long, anchor } = words.presence;
  const text = words.questions.gaps;
  const edgesOf = (key: string) => idsIn(reason, key).flatMap((id) => graph.edges.get(id) ?? []);
  const [said, aside] = [edgesOf('said'), edgesOf('aside')];
  const listOf = (edges: readonly Edge[]) => edges.map((edge) => saidText(edge, words, nameOf)).join('; ');
  const evidence = [...said, ...aside].flatMap((edge) => edge.evidence);
  const anchors = idsIn(reason, 'anchoredBy').map(nameOf).join(', ');
  return sentences(
    text.absent(wordFor(words.helix, String(reason.side)), wordFor(long, String(reason.presence))),
    said.length > 0 && text.said(listOf(said)),
    aside.length > 0 && text.aside(listOf(aside)),
    evidence.length > 0 && placesText(evidence, words),
    anchors !== '' && `${anchor(anchors, wordFor(short, String(reason.anchor)))}.`,
  );
}

/** A reason's list of ids; none where it has no such list. */
function idsIn(reason: Gap['reason'], key: string): readonly string[] {
  const ids = reason[key];
  return Array.isArray(ids) ? ids : [];
}

/** What a gap is headed by: the title of a note, else whom it concerns. */
export function gapTitle({ kind, ids, reason }: Gap, { words, nameOf, graph }: Context): string {
  const note = kind.startsWith('source-') ? graph.notes.find(({ id }) => id === reason.note) : undefined;
  if (note) return localText(note.title, words.meta.tag);
  const shown = kind === 'likely-link' || kind === 'cluster-outside-its-upland' ? ids : ids.slice(0, 1);
  return shown.map(nameOf).join(' – ');
}
