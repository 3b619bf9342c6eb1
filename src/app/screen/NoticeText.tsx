import { dismissNotice, setDialog } from '../../state/act/session-actions';
import { openStage, takeOverStory } from '../../state/act/stage-actions';
import { LANGUAGES, type Language } from '../../state/link/view';
import { selectLanguage } from '../../state/select/selectors';
import { type BroughtPart, type Notice, useAtlas } from '../../state/store';
import { languageOf } from '../../text/languages';
import { MESSAGES, wordFor } from '../../text/messages';
import { Button } from '../../ui/Button';
import { openFile } from '../documents/open-file';

/** What a notice says, and what can be done about it. */
export function NoticeText({ notice }: Readonly<{ notice: Notice }>) {
  const { shell: words, commands, offline, opening, stage } = MESSAGES[useAtlas(selectLanguage)];
  const plain: Readonly<Partial<Record<Notice['kind'], string>>> = {
    'laid-out-small': opening.small,
    'no-window': stage.noWindow,
    'choice-not-kept': words.choiceNotKept,
    'story-not-kept': stage.notKept,
    'scene-elsewhere': stage.sceneElsewhere,
    'story-untold': stage.none,
    'link-copied': words.linkCopied,
  };
  if (notice.kind === 'story-not-read' || notice.kind === 'story-parted') {
    return (
      <>
        <p>{notice.kind === 'story-parted' ? stage.parted : stage.notRead}</p>
        <Button onClick={() => openStage('scenes')}>{stage.kept.seeScenes}</Button>
      </>
    );
  }
  if (notice.kind === 'document-elsewhere') {
    return (
      <>
        <p>{opening.elsewhere}</p>
        <Button onClick={openFile}>{commands.openFile.label}</Button>
      </>
    );
  }
  if (notice.kind === 'document-mended') {
    return (
      <>
        <p>{opening.mended}</p>
        <Button onClick={() => setDialog('problems')}>{opening.see}</Button>
      </>
    );
  }
  if (notice.kind === 'story-elsewhere') {
    return (
      <>
        <p>{stage.kept.elsewhere}</p>
        <Button onClick={takeOverStory}>{stage.kept.takeOver}</Button>
      </>
    );
  }
  if (notice.kind === 'reload-helps') {
    return (
      <>
        <p>{offline.reloadHelps}</p>
        <Button onClick={() => location.reload()}>{offline.reloadPage}</Button>
      </>
    );
  }
  if (notice.kind === 'part-missing') return <MissingParts {...notice} />;
  if (notice.kind === 'update-ready') {
    return (
      <>
        <p>{offline.updateReady}</p>
        <Button onClick={notice.reload}>{offline.reload}</Button>
      </>
    );
  }
  if (notice.kind === 'link-too-long')
    return <p>{words.linkTooLong(notice.left.map((part) => wordFor(words.linkParts, part)).join(', '))}</p>;
  if (notice.kind === 'link-not-copied') {
    return (
      <p>
        {words.linkNotCopied} <input aria-label={words.share} readOnly value={notice.link} />
      </p>
    );
  }
  if (notice.kind !== 'link-problems') return <p>{plain[notice.kind]}</p>;
  return (
    <p>
      {words.linkProblems} {notice.problems.map(({ param, value }) => `${param}=${value}`).join(', ')}
    </p>
  );
}

type MissingProps = Readonly<{ parts: readonly BroughtPart[]; retry: () => void }>;

/** Which parts did not come, by the words that the atlas has for them, and a way to ask for them anew. */
function MissingParts({ parts, retry }: MissingProps) {
  const { shell, keys, questions, commands, opening, stage, share, legend } = MESSAGES[useAtlas(selectLanguage)];
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
    ...(Object.fromEntries(LANGUAGES.map((tag) => [tag, languageOf(tag).name])) as Record<Language, string>),
  };
  return (
    <>
      <p>{shell.partsMissing(parts.map((part) => names[part]).join(', '))}</p>
      <Button
        onClick={() => {
          dismissNotice('part-missing');
          retry();
        }}
      >
        {shell.retry}
      </Button>
    </>
  );
}
