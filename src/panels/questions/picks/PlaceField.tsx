import { selectPicksAnswer } from '../../../answers/select-picks-answer';
import { ACTOR, facetsOf, KIND } from '../../../graph/filter/facets';
import { countPlaceValues } from '../../../graph/picks/answer-picks';
import { askedIn, standsIn, withCondition } from '../../../graph/picks/picks';
import { ANYONE, type Place } from '../../../graph/picks/sentence';
import { selectColumns } from '../../../state/select/result-selectors';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { collator } from '../../../text/intl';
import { valueName } from '../../../text/sentences/facet-words';
import { conditionsText } from '../../../text/sentences/picks-sentence';
import { attributeNames } from '../../../text/vocabulary-words';
import { Disclosure } from '../../../ui/Disclosure';
import { LabelledSelect } from '../../../ui/field/LabelledSelect';
import inspector from '../../common/inspector.module.css';
import { useWords } from '../../common/use-words';
import styles from './picks.module.css';

type Props = Readonly<{ at: number; place: Place; onPick: (place: Place) => void }>;

/** One place of the sentence: an actor, or a kind with conditions; each choice with how many the picks before lead to. */
export function PlaceField({ at, place, onPick }: Props) {
  const { words, language, nameOf } = useWords();
  const { narrow, narrowed } = words.questions.picks;
  const actors = useAtlas((state) => selectPicksAnswer(state).places[at]?.actors.size ?? 0);
  const conditions = conditionsText(place, words, nameOf);
  const facets = useAtlas((state) => facetsOf(state.graph.vocabulary).values);
  const narrowing = facets.filter(({ id }) => id !== KIND.id);
  return (
    <fieldset className={styles.place}>
      <legend className="visually-hidden">{words.questions.picks.who(at + 1)}</legend>
      <WhoSelect at={at} onPick={onPick} place={place} />
      <div className={styles.under}>
        {askedIn(place, ACTOR) === '' && (
          <Disclosure summary={conditions === '' ? narrow : narrowed(conditions)}>
            <div className={styles.narrowing}>
              {narrowing.map(({ id }) => (
                <FacetSelect at={at} facet={id} key={id} onPick={onPick} place={place} />
              ))}
            </div>
          </Disclosure>
        )}
        <span className={inspector.quiet}>{words.questions.picks.here(formatNumber(actors, language))}</span>
      </div>
    </fieldset>
  );
}

/** Anyone, a kind, or one actor, in one list. */
function WhoSelect({ at, place, onPick }: Props) {
  const { words, language, nameOf } = useWords();
  const columns = useAtlas(selectColumns);
  const answer = useAtlas((state) => selectPicksAnswer(state).places[at]);
  if (!answer) return null;
  const { anyone, kinds, actors, who } = words.questions.picks;
  const actor = askedIn(place, ACTOR);
  const kind = askedIn(place, KIND.id);
  const free = [...answer.candidates].filter((id) => standsIn(columns, place, id, KIND.id, ACTOR));
  const counted = (label: string, count: number) => `${label} (${formatNumber(count, language)})`;
  const kindCounts = new Map([
    ...(kind === '' ? [] : [[kind, 0] as const]),
    ...countPlaceValues(columns, answer, place, KIND.id),
  ]);
  const named = [...new Set([...(actor === '' ? [] : [actor]), ...free])].sort((a, b) =>
    collator(language).compare(nameOf(a), nameOf(b)),
  );
  const choose = (value: string) => {
    const [facet, ...rest] = value.split(':');
    const id = rest.join(':');
    if (facet === ACTOR) onPick(withCondition(ANYONE, ACTOR, id));
    else onPick(withCondition(withCondition(place, ACTOR, ''), KIND.id, id));
  };
  return (
    <LabelledSelect
      groups={[
        { options: [{ value: '', label: counted(anyone, free.length) }] },
        {
          label: kinds,
          options: [...kindCounts].map(([each, count]) => ({
            value: `kind:${each}`,
            label: counted(valueName(KIND.id, each, words, nameOf), count),
          })),
        },
        { label: actors, options: named.map((id) => ({ value: `actor:${id}`, label: nameOf(id) })) },
      ]}
      label={who(at + 1)}
      onChange={choose}
      value={actor !== '' ? `actor:${actor}` : kind !== '' ? `kind:${kind}` : ''}
    />
  );
}

function FacetSelect({ at, place, onPick, facet }: Props & Readonly<{ facet: string }>) {
  const { words, language, nameOf } = useWords();
  const columns = useAtlas(selectColumns);
  const answer = useAtlas((state) => selectPicksAnswer(state).places[at]);
  if (!answer) return null;
  const asked = askedIn(place, facet);
  const counts = new Map([
    ...(asked === '' ? [] : [[asked, 0] as const]),
    ...countPlaceValues(columns, answer, place, facet),
  ]);
  const options = [...counts]
    .map(([value, count]) => ({ value, count, name: valueName(facet, value, words, nameOf) }))
    .sort((a, b) => collator(language).compare(a.name, b.name))
    .map(({ value, count, name }) => ({ value, label: `${name} (${formatNumber(count, language)})` }));
  return (
    <LabelledSelect
      groups={[{ options: [{ value: '', label: words.questions.picks.anyValue }, ...options] }]}
      label={attributeNames(facet, words).column}
      onChange={(value) => onPick(withCondition(place, facet, value))}
      value={asked}
    />
  );
}
