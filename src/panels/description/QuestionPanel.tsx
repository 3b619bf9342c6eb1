import { FileText, X } from 'lucide';
import { type ComponentType, useEffect } from 'react';
import { ask } from '../../state/act/ask-actions';
import { setDialog, setPreview } from '../../state/act/session-actions';
import type { AskKind } from '../../state/link/ask-parts';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Headline } from '../common/Headline';
import inspector from '../common/inspector.module.css';
import { useAnswers } from '../common/use-answers';
import { useWords } from '../common/use-words';
import { GapsView } from '../questions/GapsView';
import { MatrixView } from '../questions/MatrixView';
import { MeasuresView } from '../questions/measures/MeasuresView';
import { PathsView } from '../questions/paths/PathsView';
import { PicksView } from '../questions/picks/PicksView';
import { QuestionMenu } from '../questions/QuestionMenu';
import styles from '../questions/questions.module.css';
import { ScenarioView } from '../questions/scenario/ScenarioView';

/** The view of each kind of question: adding one is adding a line. */
const VIEWS: Readonly<Record<AskKind, ComponentType>> = {
  menu: QuestionMenu,
  gaps: GapsView,
  matrix: MatrixView,
  measures: MeasuresView,
  paths: PathsView,
  scenario: ScenarioView,
  picks: PicksView,
};

/** The question in force with its answer, and ways out of it: to all questions, or to the whole atlas. */
export function QuestionPanel() {
  const { words } = useWords();
  const kind = useAtlas((state) => state.view.ask?.kind ?? 'menu');
  useAnswers();
  useEffect(() => () => setPreview(null), []);
  const View = VIEWS[kind];
  return (
    <article className={inspector.view}>
      <div className={styles.top}>
        {kind !== 'menu' && (
          <>
            <Button onClick={() => ask({ kind: 'menu' })}>{words.questions.all}</Button>
            <Button icon={FileText} onClick={() => setDialog('report')}>
              {words.report.title}
            </Button>
          </>
        )}
        <Button icon={X} label={words.questions.close} onClick={() => ask(null)} />
      </div>
      <Headline />
      <View key={kind} />
    </article>
  );
}
