import { Plus, X } from 'lucide';
import { Fragment } from 'react';
import { selectPicks } from '../../../answers/select-picks-answer';
import { ANYONE, MOST_STEPS, type Picks, type Place } from '../../../graph/picks/sentence';
import { ask } from '../../../state/act/ask-actions';
import { useAtlas } from '../../../state/store';
import { picksSentence } from '../../../text/sentences/picks-sentence';
import { Button } from '../../../ui/Button';
import inspector from '../../common/inspector.module.css';
import { useWords } from '../../common/use-words';
import questions from '../questions.module.css';
import { FoundChains } from './FoundChains';
import { PlaceField } from './PlaceField';
import styles from './picks.module.css';
import { RelationField } from './RelationField';

const pick = (sentence: Picks) => ask({ kind: 'picks', sentence });

/** A question made of picks, answered after each of them. */
export function PicksView() {
  const { words, nameOf } = useWords();
  const picks = useAtlas(selectPicks);
  const { places, types } = picks;
  const { title, help, addStep, dropStep } = words.questions.picks;
  const putPlace = (at: number, place: Place) => pick({ ...picks, places: places.with(at, place) });
  return (
    <>
      <header>
        <h2 tabIndex={-1}>{title}</h2>
        <p className={inspector.quiet}>{help}</p>
      </header>
      <p className={styles.sentence}>{picksSentence(picks, words, nameOf)}</p>
      <div className={questions.form}>
        {places.map((place, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place has no name of its own: it is the first, the second and so on.
          <Fragment key={index}>
            {index > 0 && (
              <RelationField
                at={index - 1}
                onPick={(type) => pick({ ...picks, types: types.with(index - 1, type) })}
                reading={types[index - 1] ?? ''}
              />
            )}
            <PlaceField at={index} onPick={(changed) => putPlace(index, changed)} place={place} />
          </Fragment>
        ))}
        <div className={styles.steps}>
          <Button
            aria-disabled={types.length === MOST_STEPS}
            icon={Plus}
            onClick={() => {
              if (types.length < MOST_STEPS) pick({ places: [...places, ANYONE], types: [...types, ''] });
            }}
          >
            {addStep}
          </Button>
          <Button
            aria-disabled={types.length === 0}
            icon={X}
            onClick={() => {
              if (types.length > 0) pick({ places: places.slice(0, -1), types: types.slice(0, -1) });
            }}
          >
            {dropStep}
          </Button>
        </div>
      </div>
      <FoundChains />
    </>
  );
}
