import { type ReactNode, useId, useState } from 'react';
import { DEFAULT_EMBED, EMBED_CLICKS, EMBED_PANELS, type Embed, originOf } from '../../state/link/embed';
import { LANGUAGES, type Language, THEMES, type Theme } from '../../state/link/view';
import { addressOf } from '../../state/select/address';
import { useAtlas } from '../../state/store';
import { languageOf } from '../../text/languages';
import { exportWords } from '../../text/later-words';
import { documentTitle } from '../../text/sentences/document-title';
import { Checkbox } from '../../ui/field/Checkbox';
import { LabelledSelect } from '../../ui/field/LabelledSelect';
import { NumberInput } from '../../ui/field/NumberInput';
import { useWords } from '../common/use-words';
import { CopyField } from './CopyField';
import { embedCode } from './embed-code';
import styles from './share.module.css';

/** What is chosen for an embed; the page's address as it was typed. */
type Choice = Readonly<{
  embed: Embed;
  page: string;
  language: Language | null;
  theme: Theme | null;
  width: number;
  height: number;
  fits: boolean;
}>;

type Chosen = Readonly<{ choice: Choice; change: (patch: Partial<Choice>) => void }>;

/** The view as a part of somebody's page: what it shows and does there, the code for it, and how it looks. */
export function EmbedForm({ sentence }: Readonly<{ sentence: string }>) {
  const { words } = useWords();
  const text = exportWords(words).embed;
  const view = useAtlas((state) => state.view);
  const [choice, setChoice] = useState<Choice>({
    embed: DEFAULT_EMBED,
    page: '',
    language: view.language,
    theme: view.theme,
    width: 800,
    height: 560,
    fits: false,
  });
  const change = (patch: Partial<Choice>) => setChoice((before) => ({ ...before, ...patch }));
  const { language, theme, width, height, fits } = choice;
  const addressWith = (origin: string | null) =>
    addressOf({ ...view, stage: null, scene: null, language, theme, embed: { ...choice.embed, origin } });
  const address = addressWith(originOf(choice.page));
  // Here the page around the atlas is the atlas.
  const previewed = addressWith(null);
  const heading = documentTitle(
    useAtlas((state) => state.document),
    words,
  );
  const title = `${heading.title}: ${sentence}`;
  return (
    <div className={styles.form}>
      <div className={styles.options}>
        <Options change={change} choice={choice} />
        <CopyField
          copyLabel={text.copyCode}
          label={text.code}
          rows={8}
          text={embedCode({ address, title, width, height, fits })}
        />
      </div>
      <section aria-label={text.preview} className={styles.preview}>
        <h3>{text.preview}</h3>
        {/* Another address is another frame: a change of the fragment alone would stay in the history. */}
        <iframe height={height} key={previewed} src={previewed} title={text.previewOf} width={width} />
      </section>
    </div>
  );
}

function Options({ choice, change }: Chosen) {
  const text = exportWords(useWords().words).embed;
  const { embed } = choice;
  const toggled = (panel: Embed['panels'][number]) =>
    EMBED_PANELS.filter((each) => (each === panel) !== embed.panels.includes(each));
  return (
    <>
      <Group title={text.panels}>
        <div className={styles.panels}>
          {EMBED_PANELS.map((panel) => (
            <Checkbox
              isChecked={embed.panels.includes(panel)}
              key={panel}
              onToggle={() => change({ embed: { ...embed, panels: toggled(panel) } })}
            >
              {text.panel[panel]}
            </Checkbox>
          ))}
        </div>
      </Group>
      <Looks change={change} choice={choice} />
      <LabelledSelect
        groups={[{ options: EMBED_CLICKS.map((value) => ({ value, label: text.clicks[value] })) }]}
        label={text.click}
        onChange={(value) => {
          const click = EMBED_CLICKS.find((known) => known === value);
          if (click) change({ embed: { ...embed, click } });
        }}
        value={embed.click}
      />
      <div>
        <Checkbox isChecked={embed.wheel} onToggle={() => change({ embed: { ...embed, wheel: !embed.wheel } })}>
          {text.wheel} <small>{text.wheelHelp}</small>
        </Checkbox>
      </div>
      <Size change={change} choice={choice} />
      <PageField change={change} choice={choice} />
    </>
  );
}

function Group({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Looks({ choice, change }: Chosen) {
  const { words } = useWords();
  const { shell } = words;
  const text = exportWords(words).embed;
  const asReader = { value: '', label: text.asReader };
  const languages = LANGUAGES.map((tag) => ({ value: tag, label: languageOf(tag).name }));
  const themes = THEMES.map((value) => ({ value, label: shell[value] }));
  return (
    <div className={styles.pair}>
      <LabelledSelect
        groups={[{ options: [asReader, ...languages] }]}
        label={text.language}
        onChange={(value) => change({ language: LANGUAGES.find((tag) => tag === value) ?? null })}
        value={choice.language ?? ''}
      />
      <LabelledSelect
        groups={[{ options: [asReader, ...themes] }]}
        label={text.theme}
        onChange={(value) => change({ theme: THEMES.find((known) => known === value) ?? null })}
        value={choice.theme ?? ''}
      />
    </div>
  );
}

function Size({ choice: { width, height, fits }, change }: Chosen) {
  const text = exportWords(useWords().words).embed;
  return (
    <Group title={text.size}>
      <div className={styles.size}>
        <NumberInput
          highest={1920}
          label={text.width}
          lowest={280}
          onChange={(value) => change({ width: value })}
          value={width}
        />
        <span aria-hidden="true">×</span>
        <NumberInput
          highest={2000}
          label={text.height}
          lowest={240}
          onChange={(value) => change({ height: value })}
          value={height}
        />
      </div>
      <Checkbox isChecked={fits} onToggle={() => change({ fits: !fits })}>
        {text.fits} <small>{text.fitsHelp}</small>
      </Checkbox>
    </Group>
  );
}

/** The page that may talk to the atlas: an address as people write it. */
function PageField({ choice: { page }, change }: Chosen) {
  const text = exportWords(useWords().words).embed;
  const id = useId();
  const isWrong = page.trim() !== '' && originOf(page) === null;
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{text.origin}</label>
      <input
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong}
        className={styles.text}
        id={id}
        inputMode="url"
        onChange={(event) => change({ page: event.target.value })}
        placeholder="https://"
        spellCheck={false}
        value={page}
      />
      <p className={styles.quiet} id={`${id}-help`}>
        {isWrong ? text.originWrong : text.originHelp}
      </p>
    </div>
  );
}
