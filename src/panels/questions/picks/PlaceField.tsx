import { countPlaceValues } from '../../../graph/picks/answer-picks';
import { ANYONE, type Place, standsIn } from '../../../graph/picks/picks';
import { selectColumns } from '../../../state/selectors';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { collator } from '../../../text/intl';
import { conditionsText, placeValue } from '../../../text/picks-sentence';
import { LabelledSelect } from '../../../ui/LabelledSelect';
import inspector from '../../inspector/inspector.module.css';
import { useWords } from '../../use-words';
import styles from './picks.module.css';
import { selectPicksAnswer } from './select-picks-answer';

type Props = Readonly<{ at: number; place: Place; onPick: (place: Place) => void }>;

const NARROWING = ['helix', 'ecosystem', 'industry'] as const;

/** One place of the sentence: an actor, or a kind with conditions; each choice with how many the picks before lead to. */
export function PlaceField({ at, place, onPick }: Props) {
  const { words, language, nameOf } = useWords();
  const { narrow, narrowed } = words.picks;
  const actors = useAtlas((state) => selectPicksAnswer(state).places[at]?.actors.size ?? 0);
  const conditions = conditionsText(place, words, nameOf);
  return (
    <fieldset className={styles.place}>
      <legend className="visually-hidden">{words.picks.who(at + 1)}</legend>
      <WhoSelect at={at} onPick={onPick} place={place} />
      <div className={styles.under}>
        {place.actor === '' && (
          <details>
            <summary>{conditions === '' ? narrow : narrowed(conditions)}</summary>
            <div className={styles.narrowing}>
              {NARROWING.map((facet) => (
                <FacetSelect at={at} facet={facet} key={facet} onPick={onPick} place={place} />
              ))}
            </div>
          </details>
        )}
        <span className={inspector.quiet}>{words.picks.here(formatNumber(actors, language))}</span>
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
  const { anyone, kinds, actors, who } = words.picks;
  const free = [...answer.candidates].filter((id) => standsIn(columns, place, id, 'kind', 'actor'));
  const counted = (label: string, count: number) => `${label} (${formatNumber(count, language)})`;
  const kindCounts = new Map([
    ...(place.kind === '' ? [] : [[place.kind, 0] as const]),
    ...countPlaceValues(columns, answer, place, 'kind'),
  ]);
  const named = [...new Set([...(place.actor === '' ? [] : [place.actor]), ...free])].sort((a, b) =>
    collator(language).compare(nameOf(a), nameOf(b)),
  );
  const choose = (value: string) => {
    const [facet, ...rest] = value.split(':');
    const id = rest.join(':');
    if (facet === 'actor') onPick({ ...ANYONE, actor: id });
    else onPick({ ...place, actor: '', kind: id });
  };
  return (
    <LabelledSelect
      groups={[
        { options: [{ value: '', label: counted(anyone, free.length) }] },
        {
          label: kinds,
          options: [...kindCounts].map(([kind, count]) => ({
            value: `kind:${kind}`,
            label: counted(placeValue('kind', kind, words, nameOf), count),
          })),
        },
        { label: actors, options: named.map((id) => ({ value: `actor:${id}`, label: nameOf(id) })) },
      ]}
      label={who(at + 1)}
      onChange={choose}
      value={place.actor !== '' ? `actor:${place.actor}` : place.kind !== '' ? `kind:${place.kind}` : ''}
    />
  );
}

function FacetSelect({ at, place, onPick, facet }: Props & Readonly<{ facet: (typeof NARROWING)[number] }>) {
  const { words, language, nameOf } = useWords();
  const columns = useAtlas(selectColumns);
  const answer = useAtlas((state) => selectPicksAnswer(state).places[at]);
  if (!answer) return null;
  const counts = new Map([
    ...(place[facet] === '' ? [] : [[place[facet], 0] as const]),
    ...countPlaceValues(columns, answer, place, facet),
  ]);
  const options = [...counts]
    .map(([value, count]) => ({ value, count, name: placeValue(facet, value, words, nameOf) }))
    .sort((a, b) => collator(language).compare(a.name, b.name))
    .map(({ value, count, name }) => ({ value, label: `${name} (${formatNumber(count, language)})` }));
  return (
    <LabelledSelect
      groups={[{ options: [{ value: '', label: words.picks.anyValue }, ...options] }]}
      label={words.filters.facet[facet]}
      onChange={(value) => onPick({ ...place, [facet]: value })}
      value={place[facet]}
    />
  );
}
