import {
  BookA,
  BookOpen,
  BookOpenText,
  ChartColumn,
  CircleDotDashed,
  CircleHelp,
  CirclePlus,
  ClipboardPaste,
  Columns2,
  Contrast,
  Diff,
  FileCheck,
  FileOutput,
  FileQuestion,
  FileSpreadsheet,
  FileText,
  Focus,
  FolderOpen,
  FoldHorizontal,
  Funnel,
  FunnelX,
  HeartPulse,
  History,
  Languages,
  Layers,
  Library,
  Link,
  ListTree,
  Merge,
  MonitorPlay,
  Palette,
  Pencil,
  Play,
  QrCode,
  Redo2,
  Repeat,
  Save,
  Search,
  Spline,
  StepForward,
  SunMoon,
  TableProperties,
  Undo2,
  UserPlus,
  Waypoints,
  X,
} from 'lucide';
import { ARRANGING, MAP_COMMANDS } from '../../canvas/controls/map-commands';
import { ARRANGEMENTS, type Arrangement } from '../../graph/arrangements/arrangement';
import { coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import { activeCriteria } from '../../graph/filter/filter';
import type { Graph } from '../../graph/graph';
import { isDated } from '../../graph/timeline/timeline';
import type { NamedCommand } from '../../panels/common/command';
import { ask } from '../../state/act/ask-actions';
import { begin } from '../../state/act/begin';
import { setSharedBetween } from '../../state/act/between-actions';
import { clearFilter, keepOnlySelected, setFilter } from '../../state/act/filter-actions';
import { focusHere } from '../../state/act/focus-actions';
import { toggleJoining } from '../../state/act/join-actions';
import { mendNext } from '../../state/act/mend-actions';
import { togglePlay } from '../../state/act/play-actions';
import { growSelection, invertSelection, selectNeighbours, selectNode } from '../../state/act/selection-actions';
import { beginActor, setDialog, setEditing, setTimeBar, wantDocument } from '../../state/act/session-actions';
import { openInspector, showSheet } from '../../state/act/sheet-actions';
import { openStage } from '../../state/act/stage-actions';
import { chooseLanguage, chooseTheme, colourBy, sizeBy } from '../../state/act/view-actions';
import type { Command } from '../../state/command';
import { canRedo, canUndo, redo, undo } from '../../state/document/undo';
import type { DocumentInfo } from '../../state/documents';
import { ASK_KINDS } from '../../state/link/ask-parts';
import { LANGUAGES, type Language, THEMES } from '../../state/link/view';
import { selectColour, selectSize } from '../../state/select/colour-selectors';
import {
  selectAtHand,
  selectIsEditable,
  selectIsEditing,
  selectJoining,
  selectMayEdit,
  selectMendable,
} from '../../state/select/edit-selectors';
import { selectLanguage, selectTheme } from '../../state/select/preference-selectors';
import { selectFilter } from '../../state/select/result-selectors';
import { selectIsSelected } from '../../state/select/screen-selectors';
import { selectReach, selectShared } from '../../state/select/selection-selectors';
import { selectIsUntold } from '../../state/select/story-selectors';
import { selectTimeBarOpen } from '../../state/select/time-selectors';
import { type State, useAtlas } from '../../state/store';
import { languageName } from '../../text/intl';
import { languageOf } from '../../text/languages';
import { localText, lowered } from '../../text/local-text';
import type { Messages } from '../../text/pl';
import { arrangementName } from '../../text/sentences/arrangement-name';
import type { Words } from '../../text/words';
import { focusOpened } from '../../ui/focus-opened';
import { PLACES } from '../../ui/places';
import { saveAtlas } from '../documents/save-atlas';
import { changeMapping, chooseFile, saveTemplate } from '../incoming/choose-file';
import { ANSWER, BAR_COMMANDS, LOOKS } from './bar-commands';
import { next } from './next';
import { goToSearch } from './search-key';
import { shareLink } from './share-link';

type CommandId = keyof Messages['commands'];

const get = useAtlas.getState;
const reaches = (state: State) => selectReach(state).length > 0;
/** A file of the atlas says what its tables meant, and has none. */
const isOfTables = ({ document }: State) => document.mapping !== undefined && !/\.json$/i.test(document.file ?? '');
const hasActors = ({ view }: State) => view.selection.length > 0;

/**
 * What can be done from a key, a button or the palette alike: adding a command is adding a record and its words, neither
 * compiles without the other. Kinds of questions have theirs by themselves (`askCommands`).
 */
const RECORDS = {
  search: { icon: Search, key: '/', run: goToSearch },
  keys: BAR_COMMANDS.keys,
  fit: MAP_COMMANDS.fit,
  selected: MAP_COMMANDS.selected,
  area: MAP_COMMANDS.area,
  list: BAR_COMMANDS.list,
  theme: { icon: SunMoon, key: 't', run: () => chooseTheme(next(THEMES, selectTheme(get()))) },
  share: { icon: Link, key: 'c', run: shareLink },
  sharing: BAR_COMMANDS.sharing,
  qr: { icon: QrCode, key: 'C', run: () => setDialog('qr') },
  edit: { icon: Pencil, key: 'E', isPossible: selectIsEditable, isOn: selectIsEditing, run: toggleEditing },
  newActor: { icon: UserPlus, key: 'N', isPossible: selectMayEdit, run: () => beginActor() },
  joinOnMap: {
    icon: Spline,
    key: 'R',
    isPossible: (state) => selectAtHand(state) !== null,
    isOn: (state) => selectJoining(state) !== null,
    run: toggleJoining,
  },
  nextFinding: {
    icon: StepForward,
    isPossible: (state) => selectMendable(state, 1) !== null,
    run: () => mendNext(1),
  },
  clear: {
    icon: FunnelX,
    key: 'x',
    isPossible: (state) => activeCriteria(state.graph, selectFilter(state)).length > 0,
    run: clearFilter,
  },
  deselect: { icon: X, key: 'd', isPossible: selectIsSelected, run: () => selectNode(null) },
  neighbours: { icon: Waypoints, key: 'n', isPossible: reaches, run: selectNeighbours },
  grow: { icon: CirclePlus, key: 'g', isPossible: reaches, run: growSelection },
  invert: { icon: Contrast, key: 'i', run: invertSelection },
  keep: { icon: Funnel, key: 'k', isPossible: hasActors, run: keepOnlySelected },
  focus: {
    icon: Focus,
    key: 's',
    isPossible: (state) => hasActors(state) || state.session.cursor !== null,
    run: focusHere,
  },
  context: {
    icon: Layers,
    key: 'b',
    isOn: ({ view }) => view.context,
    run: () => setFilter({ context: !get().view.context }),
  },
  ...ARRANGING,
  time: {
    icon: ChartColumn,
    key: 'j',
    opens: '#time button',
    isBorne: isDated,
    isOn: selectTimeBarOpen,
    run: () => setTimeBar(!selectTimeBarOpen(get())),
  },
  play: { icon: Play, key: 'p', isBorne: isDated, isOn: ({ session }) => session.play.isPlaying, run: togglePlay },
  undo: { icon: Undo2, isPossible: canUndo, run: undo },
  redo: { icon: Redo2, isPossible: canRedo, run: redo },
  reset: MAP_COMMANDS.reset,
  export: MAP_COMMANDS.export,
  questions: BAR_COMMANDS.questions,
  compare: {
    icon: Columns2,
    opens: ANSWER,
    run: () => (get().view.selection.length > 1 ? showSheet('inspector') : ask({ kind: 'menu' })),
  },
  between: {
    icon: FoldHorizontal,
    opens: ANSWER,
    isPossible: (state) => selectShared(state).length > 0,
    run: setSharedBetween,
  },
  openFile: { icon: FolderOpen, run: () => chooseFile('open') },
  pasteTable: { icon: ClipboardPaste, run: () => setDialog('paste') },
  mergeFile: { icon: Merge, run: () => chooseFile('merge') },
  compareFile: { icon: Diff, run: () => chooseFile('compare') },
  remap: { icon: TableProperties, isPossible: isOfTables, run: changeMapping },
  templateCsv: { icon: FileSpreadsheet, run: () => saveTemplate('csv') },
  templateXlsx: { icon: FileSpreadsheet, run: () => saveTemplate('xlsx') },
  history: { icon: History, run: () => setDialog('history') },
  atlases: { icon: Library, run: () => setDialog('atlases') },
  corrections: { icon: FileCheck, run: () => setDialog('corrections') },
  vocabulary: { icon: BookA, isPossible: selectMayEdit, run: () => setDialog('vocabulary') },
  health: { icon: HeartPulse, run: () => setDialog('health') },
  saveFile: { icon: Save, run: saveAtlas },
  giveData: { icon: FileOutput, run: () => setDialog('giving') },
  formats: { icon: FileQuestion, run: () => setDialog('formats') },
  report: { icon: FileText, run: () => setDialog('report') },
  legend: {
    icon: ListTree,
    key: 'e',
    opens: '#legend summary',
    run: () => PLACES.legend.current?.click(),
  },
  colour: { icon: Palette, key: 'v', run: () => colourBy(next(coloursOf(get().graph), selectColour(get()))) },
  size: { icon: CircleDotDashed, key: 'w', run: () => sizeBy(next(sizesOf(get().graph), selectSize(get()))) },
  scenes: BAR_COMMANDS.scenes,
  present: { icon: MonitorPlay, run: () => present('play') },
  handout: { icon: BookOpenText, run: () => setDialog('handout') },
  kiosk: { icon: Repeat, run: () => present('kiosk') },
  ...LOOKS,
} satisfies Readonly<Record<CommandId, Command>>;

type Listed = Command & Readonly<{ id: keyof typeof RECORDS }>;

/** All commands but those of the kinds of questions, in the order of the help. */
export const COMMANDS: readonly Listed[] = (Object.keys(RECORDS) as Listed['id'][]).map((id) => ({
  id,
  ...RECORDS[id],
}));

/** Has what is selected be edited, or described again, with the focus on its heading. */
function toggleEditing(): void {
  setEditing(!get().session.isEditing);
  openInspector('half');
  focusOpened(ANSWER);
}

/** Shows the story over the whole screen, where the browser lets it. */
function present(stage: 'play' | 'kiosk'): void {
  if (!selectIsUntold(get())) document.documentElement.requestFullscreen?.().catch(() => undefined);
  openStage(stage);
}

/** The commands that a graph bears. */
export const commandsOf = (graph: Graph): readonly Listed[] =>
  COMMANDS.filter(({ isBorne }) => isBorne?.(graph) ?? true);

/** The same by what they are called in it: arrangements by what they arrange by. */
export function commandsFor(graph: Graph, words: Words): readonly (NamedCommand & Listed)[] {
  const { title, ...names } = words.map.arrangements;
  return commandsOf(graph).map((command) => {
    const named = { ...command, ...words.commands[command.id] };
    if (!isArranging(command.id)) return named;
    const name = arrangementName(command.id, graph, words);
    return name === names[command.id] ? named : { ...named, label: `${title}: ${lowered(name, words)}` };
  });
}

const isArranging = (id: string): id is Arrangement => ARRANGEMENTS.some((each) => each === id);

/** Begins a question of each kind: who adds a kind adds no command. */
const askCommands = ({ questions }: Words): readonly NamedCommand[] =>
  ASK_KINDS.filter((kind) => kind !== 'menu').map((kind) => ({
    id: kind,
    icon: CircleHelp,
    opens: ANSWER,
    run: () => begin(kind),
    ...questions[kind].command,
  }));

/**
 * What can be done in a graph, for the palette, in the words of a language; the last of it is found by the words of all
 * languages that are there.
 */
export function paletteCommands(
  graph: Graph,
  words: Words,
  languages: readonly Messages[] = [words],
): readonly NamedCommand[] {
  return [
    ...commandsFor(graph, words),
    ...askCommands(words),
    ...LANGUAGES.map((tag) => languageCommand(tag, words, languages)),
  ];
}

/** Has the atlas speak a language. */
function languageCommand(tag: Language, { shell, meta }: Messages, languages: readonly Messages[]): NamedCommand {
  const label = shell.inLanguage(languageName(tag, meta.tag));
  return {
    id: tag,
    icon: Languages,
    isOn: (state) => selectLanguage(state) === tag,
    run: () => chooseLanguage(tag),
    label: label.charAt(0).toUpperCase() + label.slice(1),
    words: [
      languageOf(tag).name,
      ...languages.flatMap((each) => [each.shell.language, languageName(tag, each.meta.tag)]),
    ].join(' '),
  };
}

/** Opens the examples, and leads back from them. */
export function documentCommands(
  examples: readonly DocumentInfo[],
  open: string,
  { opening, meta }: Messages,
): readonly NamedCommand[] {
  const toShipped = {
    id: 'open ',
    icon: Undo2,
    run: () => wantDocument(''),
    label: opening.back,
    words: opening.words,
  };
  const others = examples.filter(({ id }) => id !== open);
  return [
    ...(open === '' ? [] : [toShipped]),
    ...others.map(({ id, title }) => ({
      id: `open ${id}`,
      icon: BookOpen,
      run: () => wantDocument(id),
      label: opening.open(localText(title, meta.tag)),
      words: [opening.words, ...Object.values(title)].join(' '),
    })),
  ];
}
