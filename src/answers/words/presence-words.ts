import { type Field, type Fields, PRESENCES } from '../../graph/domain';
import { NO_VALUE } from '../../graph/filter/facets';
import type { Relation } from '../../graph/model';
import { formatNumber } from '../../text/format';
import { wordFor } from '../../text/local-text';
import { verbsOf } from '../../text/sentences/sentence';
import type { Words } from '../../text/words';

type NameOf = (id: string) => string;

/** What a side is called, and the place of those beside the four. */
export const placeName = (place: string, words: Words) =>
  place === NO_VALUE ? words.presence.beside : wordFor(words.helix, place);

/** How strongly a side is spoken of; both where someone is named and it is said in general too. */
export function presenceText({ presence, general }: Field, { presence: { short } }: Words): string {
  return presence === 'named' && general !== 'nothing' ? `${short.named}, ${short[general]}` : short[presence];
}

/** Everyone spoken of in general, what they are there, and how strongly it is said where not as a fact. */
export function saidText({ type, to, as, strength = 'told' }: Relation, words: Words, nameOf: NameOf): string {
  const part = verbsOf(type, words).endLabel ?? (as && words.part[as]);
  const marks = [...(part ? [part] : []), ...(strength === 'told' ? [] : [words.strength[strength]])];
  return marks.length > 0 ? `${nameOf(to)} (${marks.join(', ')})` : nameOf(to);
}

/** What must be said beside a count of named actors: who is there by inference, is contested, or is of the past. */
export function actorMarks({ named, past }: Pick<Field, 'named' | 'past'>, words: Words): readonly string[] {
  const { inferred, contested, past: ofPast } = words.presence.marks;
  const marks = [
    { count: named.filter((actor) => actor.inferred).length, mark: inferred },
    { count: named.filter((actor) => actor.contested).length, mark: contested },
    { count: past.length, mark: ofPast },
  ];
  return marks.filter(({ count }) => count > 0).map(({ count, mark }) => mark(formatNumber(count, words.meta.tag)));
}

/** That the profile of an upland's anchor says more than the upland's own lines; null where it does not. */
export function anchorText({ anchor }: Pick<Field, 'anchor'>, words: Words, nameOf: NameOf): string | null {
  return anchor && words.presence.anchor(anchor.by.map(nameOf).join(', '), words.presence.short[anchor.presence]);
}

/** All that is said of one side, in a line: how strongly, who is named, and of whom else it is said. */
export function fieldText(field: Field, words: Words, nameOf: NameOf): string {
  const text = words.presence;
  const named = field.named.map(({ id, inferred, contested }) => {
    const marks = [...(inferred ? [text.isInferred] : []), ...(contested ? [words.contested.mark] : [])];
    return marks.length > 0 ? `${nameOf(id)} (${marks.join(', ')})` : nameOf(id);
  });
  const said = Object.values(field.said).flat();
  const parts = [
    ...named,
    ...said.map((edge) => saidText(edge, words, nameOf)),
    ...(field.counted ? [text.counted] : []),
    ...field.aside.map((edge) => saidText(edge, words, nameOf)),
    ...field.past.map(({ id }) => `${nameOf(id)} (${text.isPast})`),
  ];
  const anchor = anchorText(field, words, nameOf);
  return [
    parts.length > 0 ? `${presenceText(field, words)}: ${parts.join('; ')}` : presenceText(field, words),
    ...(anchor ? [anchor] : []),
  ].join('. ');
}

/** Whether there is anything to say of a place; of a side there always is. */
export const isSpokenOf = (place: string, { presence, aside, past }: Field) =>
  place !== NO_VALUE || presence !== 'nothing' || aside.length + past.length > 0;

/** The sides, and beside them those of whom something is said, each with its field. */
export function spokenFields(fields: Fields): readonly Readonly<{ place: string; field: Field }>[] {
  return [...fields].map(([place, field]) => ({ place, field })).filter(({ place, field }) => isSpokenOf(place, field));
}

/** How many sides of several uplands are spoken of how strongly in general, and of the others how many are named. */
export function presenceCounts(all: readonly Fields[], words: Words): string {
  const found = all.flatMap((fields) => [...fields].flatMap(([place, field]) => (place === NO_VALUE ? [] : [field])));
  const number = (fields: readonly Field[]) => formatNumber(fields.length, words.meta.tag);
  const spoken = GENERAL.map((general) => ({ general, fields: found.filter((field) => field.general === general) }));
  const silent = found.filter(({ general }) => general === 'nothing');
  const named = silent.filter(({ presence }) => presence === 'named');
  return [
    ...spoken
      .filter(({ fields }) => fields.length > 0)
      .map(({ general, fields }) => `${words.presence.short[general]} ${number(fields)}`),
    words.presence.silent(number(silent), number(named)),
  ].join(', ');
}

const GENERAL = PRESENCES.filter((presence) => presence !== 'named' && presence !== 'nothing');
