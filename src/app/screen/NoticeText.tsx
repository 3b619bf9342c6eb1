import { setDialog } from '../../state/act/session-actions';
import { openStage, takeOverStory } from '../../state/act/stage-actions';
import { goToEdit } from '../../state/document/edit-actions';
import { LANGUAGES, type Language } from '../../state/link/view';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { type BroughtPart, type Notice, useAtlas } from '../../state/store';
import { languageOf } from '../../text/languages';
import { wordFor } from '../../text/local-text';
import { MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import { retryAll } from '../../ui/lazy/Boundary';
import styles from '../app.module.css';
import { saveAtlas } from '../documents/save-atlas';
import { chooseFile } from '../incoming/choose-file';

type Messages = (typeof MESSAGES)[Language];
type NoticeOf = { [N in Notice as N['kind']]: N };

/** What a kind of notice says, and what the reader may do about it. */
type Told<N extends Notice> = Readonly<{
  says: (messages: Messages, notice: N) => string;
  act?: Readonly<{ label: (messages: Messages) => string; run: () => void }>;
}>;

const SEE_SCENES = { label: ({ stage }: Messages) => stage.kept.seeScenes, run: () => openStage('scenes') };

const OPEN_FILE = { label: ({ commands }: Messages) => commands.openFile.label, run: () => chooseFile('open') };

const TOLD: Readonly<{ [K in Notice['kind']]: Told<NoticeOf[K]> }> = {
  'link-problems': {
    says: ({ shell }, { problems }) =>
      `${shell.linkProblems} ${problems.map(({ param, value }) => `${param}=${value}`).join(', ')}`,
  },
  'link-too-long': {
    says: ({ shell }, { left }) => shell.linkTooLong(left.map((part) => wordFor(shell.linkParts, part)).join(', ')),
  },
  'link-copied': { says: ({ shell }) => shell.linkCopied },
  'link-not-copied': { says: ({ shell }) => shell.linkNotCopied },
  'document-elsewhere': {
    says: ({ opening }, { file }) => opening.elsewhere(file),
    act: OPEN_FILE,
  },
  'document-other': {
    says: ({ opening }, { file, isSameName }) => (isSameName ? opening.changed(file) : opening.other(file)),
    act: OPEN_FILE,
  },
  'document-mended': {
    says: ({ opening }) => opening.mended,
    act: { label: ({ opening }) => opening.see, run: () => setDialog('problems') },
  },
  'document-merged': {
    says: ({ opening }) => opening.merged,
    act: { label: ({ commands }) => commands.saveFile.label, run: saveAtlas },
  },
  'document-forked': { says: ({ opening }) => opening.forked },
  'edits-elsewhere': {
    says: ({ opening }) => opening.editsElsewhere,
    act: { label: ({ opening }) => opening.takeEdits, run: () => portOf('takeEdits')?.() },
  },
  'edits-parted': { says: ({ opening }) => opening.editsParted },
  'edits-there': {
    says: ({ opening }, { count }) => opening.editsThere(count),
    act: { label: ({ opening }) => opening.withoutEdits, run: () => goToEdit(0) },
  },
  'edits-not-kept': {
    says: ({ opening }, { why }) => opening.editsNotKept[why],
    act: { label: ({ commands }) => commands.saveFile.label, run: saveAtlas },
  },
  'edits-not-read': { says: ({ opening }) => opening.editsNotRead },
  'laid-out-small': { says: ({ opening }) => opening.small },
  'scene-elsewhere': { says: ({ stage }) => stage.sceneElsewhere },
  'story-untold': { says: ({ stage }) => stage.none },
  'story-not-read': { says: ({ stage }) => stage.notRead, act: SEE_SCENES },
  'story-parted': { says: ({ stage }) => stage.parted, act: SEE_SCENES },
  'story-not-kept': { says: ({ stage }) => stage.notKept },
  'story-elsewhere': {
    says: ({ stage }) => stage.kept.elsewhere,
    act: { label: ({ stage }) => stage.kept.takeOver, run: takeOverStory },
  },
  'part-missing': {
    says: (messages, { parts }) =>
      messages.shell.partsMissing(parts.map((part) => partName(part, messages)).join(', ')),
    act: { label: ({ shell }) => shell.retry, run: retryAll },
  },
  'no-window': { says: ({ stage }) => stage.noWindow },
  'choice-not-kept': { says: ({ shell }) => shell.choiceNotKept },
  'reload-helps': {
    says: ({ offline }) => offline.reloadHelps,
    act: { label: ({ offline }) => offline.reloadPage, run: () => location.reload() },
  },
  'update-ready': {
    says: ({ offline }) => offline.updateReady,
    act: { label: ({ offline }) => offline.reload, run: () => portOf('takeUpdate')?.() },
  },
};

const told = <K extends Notice['kind']>(kind: K, notice: NoticeOf[K], messages: Messages) => ({
  said: TOLD[kind].says(messages, notice),
  act: TOLD[kind].act,
});

/** What a notice says, and what can be done about it. */
export function NoticeText({ notice }: Readonly<{ notice: Notice }>) {
  const messages = MESSAGES[useAtlas(selectLanguage)];
  const { said, act } = told(notice.kind, notice, messages);
  return (
    <>
      <p>
        {said}
        {notice.kind === 'link-not-copied' && (
          <>
            {' '}
            <input aria-label={messages.shell.share} className={styles.link} readOnly value={notice.link} />
          </>
        )}
      </p>
      {act && <Button onClick={act.run}>{act.label(messages)}</Button>}
    </>
  );
}

/** What the atlas has as a word for a part that did not come. */
function partName(part: BroughtPart, messages: Messages): string {
  const { keys, questions, commands, opening, stage, share, legend } = messages;
  const names: Readonly<Record<BroughtPart, string>> = {
    keys: keys.title,
    measure: questions.measures.measure,
    play: commands.play.label,
    questions: questions.title,
    story: stage.title,
    embed: share.embed,
    communities: legend.colours.community,
    annotations: stage.annotations,
    force: commands.force.label,
    document: opening.examples,
    edits: opening.edits,
    ...(Object.fromEntries(LANGUAGES.map((tag) => [tag, languageOf(tag).name])) as Record<Language, string>),
  };
  return names[part];
}
