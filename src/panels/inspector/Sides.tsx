import { useMemo } from 'react';
import { anchorText, placeName, saidText, spokenFields } from '../../answers/words/presence-words';
import { placesText } from '../../answers/words/relation-words';
import type { Field, NamedActor } from '../../graph/domain';
import type { Entity, Relation } from '../../graph/model';
import { rulesOf } from '../../graph/rules';
import { sideNumber } from '../../graph/vocabulary';
import { selectRelation } from '../../state/act/selection-actions';
import { useAtlas } from '../../state/store';
import { LinkButton } from '../../ui/Button';
import { ActorLink } from '../common/ActorLink';
import inspector from '../common/inspector.module.css';
import { PresenceWord } from '../common/PresenceWord';
import styles from '../common/presence.module.css';
import { useWords } from '../common/use-words';

/** Which sides take part in a cluster or an upland, how strongly it is said, and what says so. */
export function Sides({ entity }: Readonly<{ entity: Entity }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const fields = useMemo(() => rulesOf(graph).fieldsOf(graph, entity.id, { inferred: true }), [graph, entity]);
  if (!graph.domain.hasSides(entity)) return null;
  return (
    <section>
      <h3>{words.presence.title}</h3>
      <ul className={styles.sides}>
        {spokenFields(fields).map(({ place, field }) => (
          <li data-side={sideNumber(graph.vocabulary, place)} key={place}>
            {placeName(place, words)} – <PresenceWord presence={field.presence} />
            <Details field={field} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Details({ field }: Readonly<{ field: Field }>) {
  const { words, nameOf } = useWords();
  const { named, past, said, aside, counted } = field;
  const anchor = anchorText(field, words, nameOf);
  return (
    <>
      <ul className={inspector.links}>
        {named.map((actor) => (
          <Named actor={actor} key={actor.id} />
        ))}
        {[...Object.values(said).flat(), ...aside].map((edge) => (
          <Said edge={edge} key={edge.id} />
        ))}
        {counted && (
          <li>
            {words.presence.counted} <span className={styles.quiet}>{placesText(counted, words)}</span>
          </li>
        )}
        {past.map((actor) => (
          <Named actor={actor} isPast key={actor.id} />
        ))}
      </ul>
      {anchor && <p className={styles.quiet}>{anchor}.</p>}
    </>
  );
}

function Named({ actor, isPast = false }: Readonly<{ actor: NamedActor; isPast?: boolean }>) {
  const { words } = useWords();
  const text = words.presence;
  const marks = [
    ...(actor.inferred ? [text.isInferred] : []),
    ...(actor.contested ? [words.contested.mark] : []),
    ...(isPast ? [text.isPast] : []),
  ];
  return (
    <li>
      <ActorLink id={actor.id} /> {marks.length > 0 && <span className={styles.quiet}>{marks.join(', ')}</span>}
    </li>
  );
}

/** Those of whom it is said in general: leads to the relation with its sources. */
function Said({ edge }: Readonly<{ edge: Relation }>) {
  const { words, nameOf } = useWords();
  return (
    <li>
      <LinkButton onClick={() => selectRelation(edge.id)}>{saidText(edge, words, nameOf)}</LinkButton>{' '}
      <span className={styles.quiet}>{placesText(edge.evidence, words, edge.status)}</span>
    </li>
  );
}
