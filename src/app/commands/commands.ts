import { ARRANGEMENTS, type Arrangement } from '../../graph/arrangements/arrangement';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import type { Graph } from '../../graph/graph';
import { isDated } from '../../graph/timeline/timeline';
import { ask, askForWays, supposeWithout } from '../../state/act/ask-actions';
import { setSharedBetween } from '../../state/act/between-actions';
import { bring } from '../../state/act/bring';
import { clearFilter, focusHere, keepOnlySelected, setFilter } from '../../state/act/filter-actions';
import { askForMatrix } from '../../state/act/matrix-actions';
import { redoMove, undoMove } from '../../state/act/move-actions';
import { togglePlay } from '../../state/act/play-actions';
import {
  growSelection,
  invertSelection,
  selectNeighbours,
  selectNode,
  showSelected,
} from '../../state/act/selection-actions';
import { setDialog, setMarking, setTimeBar, wantDocument } from '../../state/act/session-actions';
import { showSheet } from '../../state/act/sheet-actions';
import { closeStage, openStage } from '../../state/act/stage-actions';
import { arrange, chooseLanguage, chooseTheme, colourBy, setPanel, sizeBy } from '../../state/act/view-actions';
import type { DocumentInfo } from '../../state/documents';
import { newAsk } from '../../state/link/ask';
import { LANGUAGES, type Language, THEMES } from '../../state/link/view';
import { portOf } from '../../state/ports';
import { selectColour, selectSize, selectTheme, selectTimeBarOpen } from '../../state/select/selectors';
import { selectIsUntold } from '../../state/select/stage-selectors';
import { useAtlas } from '../../state/store';
import { languageName } from '../../text/intl';
import { languageOf } from '../../text/languages';
import { localText, lowered } from '../../text/messages';
import type { Messages } from '../../text/pl';
import { arrangementName } from '../../text/sentences/arrangement-name';
import type { Words } from '../../text/words';
import { PLACES } from '../../ui/places';
import { openFile } from '../documents/open-file';
import { next } from './next';
import { goToSearch } from './search-key';
import { shareLink } from './share-link';

type CommandId = keyof Messages['commands'];

/**
 * What can be done from a key, a button or the palette alike: adding a command is adding a record and its words. One with
 * `isBorne` is for graphs that bear it.
 */
type CommandRecord = Readonly<{
  id: CommandId;
  key?: string;
  opens?: string;
  isBorne?: (graph: Graph) => boolean;
  run: () => void;
}>;

const arranging = (id: Arrangement, key: string): CommandRecord => ({
  id,
  key,
  isBorne: (graph) => arrangementsOf(graph).includes(id),
  run: () => arrange(id),
});

/** What a question is answered under. */
const ANSWER = '#inspector h2[tabindex]';

const get = useAtlas.getState;
const canvas = () => portOf('canvas');

export const COMMANDS: readonly CommandRecord[] = [
  { id: 'search', key: '/', run: goToSearch },
  { id: 'keys', key: '?', run: () => setDialog('keys') },
  { id: 'fit', key: 'f', run: () => canvas()?.fit() },
  { id: 'selected', key: 'o', run: showSelected },
  { id: 'area', key: 'z', run: () => setMarking(!get().session.marking) },
  { id: 'list', key: 'l', opens: '#list', run: () => setPanel(get().view.panel === 'list' ? 'map' : 'list') },
  { id: 'theme', key: 't', run: () => chooseTheme(next(THEMES, selectTheme(get()))) },
  { id: 'share', key: 'c', run: shareLink },
  { id: 'sharing', run: () => setDialog('share') },
  { id: 'qr', key: 'C', run: () => setDialog('qr') },
  { id: 'clear', key: 'x', run: clearFilter },
  { id: 'deselect', key: 'd', run: () => selectNode(null) },
  { id: 'neighbours', key: 'n', run: selectNeighbours },
  { id: 'grow', key: 'g', run: growSelection },
  { id: 'invert', key: 'i', run: invertSelection },
  { id: 'keep', key: 'k', run: keepOnlySelected },
  { id: 'focus', key: 's', run: focusHere },
  { id: 'context', key: 'b', run: () => setFilter({ context: !get().view.context }) },
  arranging('uplands', 'u'),
  arranging('helix', 'h'),
  arranging('years', 'y'),
  arranging('around', 'a'),
  arranging('force', 'r'),
  {
    id: 'time',
    key: 'j',
    opens: '#time button',
    isBorne: isDated,
    run: () => setTimeBar(!selectTimeBarOpen(get())),
  },
  { id: 'play', key: 'p', isBorne: isDated, run: togglePlay },
  { id: 'undoMove', run: undoMove },
  { id: 'redoMove', run: redoMove },
  { id: 'reset', run: () => canvas()?.resetPositions() },
  { id: 'export', run: () => setDialog('export') },
  { id: 'questions', key: 'q', opens: ANSWER, run: () => ask({ kind: 'menu' }) },
  { id: 'ways', opens: ANSWER, run: askForWays },
  { id: 'measures', opens: ANSWER, run: () => ask(newAsk('measures')) },
  { id: 'matrix', opens: ANSWER, run: askForMatrix },
  { id: 'gaps', opens: ANSWER, run: () => ask(newAsk('gaps')) },
  { id: 'scenario', opens: ANSWER, run: () => supposeWithout({ without: get().view.selection }) },
  { id: 'picks', opens: ANSWER, run: () => ask(newAsk('picks')) },
  {
    id: 'compare',
    opens: ANSWER,
    run: () => (get().view.selection.length > 1 ? showSheet('inspector') : ask({ kind: 'menu' })),
  },
  { id: 'between', opens: ANSWER, run: setSharedBetween },
  { id: 'openFile', run: openFile },
  {
    id: 'saveFile',
    run: () => void bring('document', () => import('../documents/save-document').then((it) => it.saveDocument())),
  },
  { id: 'report', run: () => setDialog('report') },
  {
    id: 'legend',
    key: 'e',
    opens: '#legend > summary',
    run: () => PLACES.legend.current?.click(),
  },
  { id: 'colour', key: 'v', run: () => colourBy(next(coloursOf(get().graph), selectColour(get()))) },
  { id: 'size', key: 'w', run: () => sizeBy(next(sizesOf(get().graph), selectSize(get()))) },
  { id: 'scenes', run: () => (get().view.stage === 'scenes' ? closeStage() : openStage('scenes')) },
  { id: 'present', run: () => present('play') },
  { id: 'handout', run: () => setDialog('handout') },
  { id: 'kiosk', run: () => present('kiosk') },
  { id: 'light', run: () => chooseTheme('light') },
  { id: 'dark', run: () => chooseTheme('dark') },
  { id: 'projector', run: () => chooseTheme('projector') },
];

/** The commands that a graph bears. */
export const commandsOf = (graph: Graph): readonly CommandRecord[] =>
  COMMANDS.filter(({ isBorne }) => isBorne?.(graph) ?? true);

/** Shows the story over the whole screen, where the browser lets it. */
function present(stage: 'play' | 'kiosk'): void {
  if (!selectIsUntold(get())) document.documentElement.requestFullscreen?.().catch(() => undefined);
  openStage(stage);
}

/** The commands that a graph bears, by what they are called in it: arrangements by what they arrange by. */
export function commandsFor(graph: Graph, words: Words): readonly (CommandRecord & Readonly<{ label: string }>)[] {
  const { title, ...names } = words.map.arrangements;
  return commandsOf(graph).map((command) => {
    const { label } = words.commands[command.id];
    if (!isArranging(command.id)) return { ...command, label };
    const name = arrangementName(command.id, graph, words);
    return { ...command, label: name === names[command.id] ? label : `${title}: ${lowered(name, words)}` };
  });
}

const isArranging = (id: CommandId): id is Arrangement => ARRANGEMENTS.some((each) => each === id);

/**
 * The commands of a graph for the palette in the words of a language, the last of them found by those of all languages
 * that are there.
 */
export function paletteCommands(graph: Graph, words: Words, languages: readonly Messages[] = [words]) {
  const records = commandsFor(graph, words).map(({ id, label, key, opens, run }) => ({
    id,
    run,
    label,
    words: words.commands[id].words,
    ...(key ? { keys: key } : {}),
    ...(opens ? { opens } : {}),
  }));
  return [...records, ...LANGUAGES.map((tag) => languageCommand(tag, words, languages))];
}

/** Has the atlas speak a language. */
function languageCommand(tag: Language, { shell, meta }: Messages, languages: readonly Messages[]) {
  const label = shell.inLanguage(languageName(tag, meta.tag));
  return {
    id: tag,
    run: () => chooseLanguage(tag),
    label: label.charAt(0).toUpperCase() + label.slice(1),
    words: [
      languageOf(tag).name,
      ...languages.flatMap((each) => [each.shell.language, languageName(tag, each.meta.tag)]),
    ].join(' '),
  };
}

/** Opens the examples, and leads back from them. */
export function documentCommands(examples: readonly DocumentInfo[], open: string, { opening, meta }: Messages) {
  const others = examples.filter(({ id }) => id !== open);
  return [
    ...(open === '' ? [] : [{ id: 'open ', run: () => wantDocument(''), label: opening.back, words: opening.words }]),
    ...others.map(({ id, title }) => ({
      id: `open ${id}`,
      run: () => wantDocument(id),
      label: opening.open(localText(title, meta.tag)),
      words: [opening.words, ...Object.values(title)].join(' '),
    })),
  ];
}
