import { ArrowUpRight, Circle, Type, X } from 'lucide';
import type { Annotation, Scene } from '../../io/read/parse-story';
import { annotate, patchScene } from '../../state/act/story-actions';
import type { Language } from '../../state/link/view';
import { useAtlas } from '../../state/store';
import { anchorsOf } from '../../state/story/anchors';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import styles from './scenes.module.css';
import { TextField } from './TextField';

const SHAPES = [
  ['circle', Circle],
  ['arrow', ArrowUpRight],
  ['text', Type],
] as const;

/** What is drawn about actors in a scene: made from the selection, worded and taken away here. */
export function Annotations({ scene, language }: Readonly<{ scene: Scene; language: Language }>) {
  const { words } = useWords();
  const isNobody = useAtlas((state) => state.view.selection.length === 0);
  const { stage } = words;
  return (
    <section className={styles.annotations}>
      <h3 tabIndex={-1}>{stage.annotations}</h3>
      <div className={styles.tools}>
        {SHAPES.map(([shape, icon]) => (
          <Button aria-disabled={isNobody} icon={icon} key={shape} onClick={() => annotate(scene.id, shape)}>
            {stage.annotate[shape]}
          </Button>
        ))}
      </div>
      {isNobody && <p className={styles.quiet}>{stage.annotateHelp}</p>}
      <ul className={styles.marks}>
        {Object.entries(scene.annotations).map(([place, annotation]) => (
          <Mark annotation={annotation} key={place} language={language} place={Number(place)} scene={scene} />
        ))}
      </ul>
    </section>
  );
}

type MarkProps = Readonly<{ scene: Scene; annotation: Annotation; place: number; language: Language }>;

function Mark({ scene, annotation, place, language }: MarkProps) {
  const { words, nameOf } = useWords();
  const { stage } = words;
  const name = stage.annotation[annotation.shape](anchorsOf(annotation).map(nameOf).join(', '));
  const field = `${scene.id} annotation ${place} ${language}`;
  const say = (text: string) => {
    const worded = { ...annotation, text: { ...annotation.text, [language]: text } };
    patchScene(scene.id, { annotations: scene.annotations.with(place, worded) }, field);
  };
  return (
    <li>
      <TextField label={name} name={field} language={language} onChange={say} value={annotation.text[language] ?? ''} />
      <Button
        icon={X}
        label={stage.removeAnnotation(name)}
        onClick={(event) => {
          // The button goes with the mark: the focus goes on to the heading.
          event.currentTarget.closest('section')?.querySelector('h3')?.focus();
          patchScene(scene.id, { annotations: scene.annotations.toSpliced(place, 1) });
        }}
      />
    </li>
  );
}
