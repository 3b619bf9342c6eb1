import { CalendarRange, CircleDot, Grid2x2, Mountain, Network } from 'lucide';
import { useMemo } from 'react';
import type { Arrangement } from '../../graph/arrangements/arrangement';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { arrange } from '../../state/act/view-actions';
import { selectLanguage } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { attributeNames, firstWordsOf } from '../../text/words';
import { Button } from '../../ui/Button';
import styles from '../canvas.module.css';

const ICONS = { uplands: Mountain, helix: Grid2x2, years: CalendarRange, around: CircleDot, force: Network } as const;

/** The arrangements of the same actors, one button each. */
export function ArrangementBar() {
  const language = useAtlas(selectLanguage);
  const words = FIRST_MESSAGES[language].map.arrangements;
  const arrangement = useAtlas((state) => state.view.arrangement);
  const graph = useAtlas((state) => state.graph);
  const isAtlas = useAtlas((state) => state.document.id === '');
  // The helix is the atlas's own: elsewhere quarters are called by what the sides are of.
  const { side } = graph.vocabulary.roles;
  const nameOf = (id: Arrangement) =>
    id === 'helix' && side !== undefined && !isAtlas
      ? attributeNames(side, firstWordsOf(language, graph.vocabulary)).column
      : words[id];
  // What the data do not bear is not offered, but shown where a link asks for it.
  const offered = useMemo(() => arrangementsOf(graph), [graph]);
  return (
    <fieldset aria-label={words.title} className={styles.arrangements} data-over-map>
      {offered.map((id) => (
        <Button
          aria-pressed={id === arrangement}
          icon={ICONS[id]}
          key={id}
          onClick={() => arrange(id)}
          title={nameOf(id)}
        >
          <span>{nameOf(id)}</span>
        </Button>
      ))}
    </fieldset>
  );
}
