import { X } from 'lucide';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { DOORS } from '../../panels/common/doors';
import { isPossibleIn } from '../../state/command';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectInspectorOpen } from '../../state/select/screen-selectors';
import { selectIsUntouched } from '../../state/select/shows';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from './first-steps.module.css';

/** Over a map that has no description beside it: what it is, and what to press first. It goes for good once one has begun. */
export function FirstSteps() {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const isAtlas = useAtlas((state) => state.document.id === '');
  const isUntouched = useAtlas(selectIsUntouched);
  const isBeside = useAtlas((state) => !state.session.device.narrow && selectInspectorOpen(state));
  const doors = useAtlas(useShallow((state) => DOORS.filter((door) => isPossibleIn(door, state))));
  const isTold = useAtlas((state) => state.session.notices.length > 0);
  const [hasBegun, setBegun] = useState(false);
  if (!isUntouched && !hasBegun) setBegun(true);
  // What the reader is told stands there too, and comes first.
  if (hasBegun || isBeside || isTold) return null;
  return (
    <section aria-label={words.begin} className={styles.card} data-makes-room="card" data-over-map>
      {isAtlas && <p>{words.subject}</p>}
      <Button className={styles.close} icon={X} label={words.dismiss} onClick={() => setBegun(true)} />
      <div className={styles.doors}>
        {doors.map(({ id, icon, run }) => (
          <Button icon={icon} key={id} look={id === 'story' ? 'primary' : 'plain'} onClick={run}>
            {words.doors[id]}
          </Button>
        ))}
      </div>
    </section>
  );
}
