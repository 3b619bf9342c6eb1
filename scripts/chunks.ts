import { existsSync } from 'node:fs';
import type { Rolldown } from 'vite';

type Groups = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>;

/** What draws the map that answers: Cytoscape, and what is drawn through it. */
const MAP = 'src/canvas/core/CytoscapeMap.tsx';

/** What always comes, as soon as the first map is seen. */
const SOON = [
  'src/app/commands/Palette.tsx',
  'src/app/commands/attach-shortcuts.ts',
  'src/app/documents/attach-documents.ts',
  'src/app/documents/attach-edits.ts',
  'src/app/documents/story-of-document.ts',
  'src/app/incoming/attach-incoming.ts',
  'src/app/start/attach-measure.ts',
  'src/app/start/attach-offline.ts',
  'src/app/start/attach-play.ts',
  'src/app/start/attach-print.ts',
  'src/atlas/late-rules.ts',
  'src/canvas/controls/ArrangementHints.tsx',
  'src/canvas/controls/MinimapView.tsx',
  'src/canvas/drawing/drawer.ts',
  'src/canvas/input/ZoomArea.tsx',
  'src/graph/document/complete-graph.ts',
  'src/io/read/parse-questions.ts',
  'src/io/read/parse-story.ts',
  'src/panels/description/Inspector.tsx',
  'src/panels/filters/FilterSentence.tsx',
  'src/panels/filters/FiltersPanel.tsx',
  'src/panels/time/TimeBar.tsx',
];

/** What notices say and offer to do: they tell that the rest did not come, too. */
const NOTICES = [
  'src/graph/time/spans.ts',
  'src/app/documents/save-atlas.ts',
  'src/app/incoming/choose-file.ts',
  'src/state/document/edit-actions.ts',
];

/** What edits the data, and what takes in what others made: whoever needs one part of these needs the next. */
const EDITING = [
  'src/panels/common/editing/EditStatus.tsx',
  'src/panels/editing/actors/ActorForm.tsx',
  'src/panels/editing/actors/NewActorDialog.tsx',
  'src/panels/editing/actors/SeveralForm.tsx',
  'src/panels/editing/relations/NewRelationDialog.tsx',
  'src/panels/editing/relations/RelationForm.tsx',
  'src/panels/editing/vocabulary/VocabularyDialog.tsx',
  'src/panels/list/cells/EditedTable.tsx',
];
const INCOMING = [
  'src/app/documents/open-document.ts',
  'src/app/incoming/IncomingDialog.tsx',
  'src/app/incoming/PasteDialog.tsx',
  'src/app/incoming/PatchDialog.tsx',
  'src/app/incoming/PreviewBar.tsx',
  'src/app/incoming/merge-brought.ts',
  'src/app/incoming/take-in.ts',
  'src/app/incoming/take-patch.ts',
];

/** What several of the parts use that come when they are asked for: controls, icons, words, documents as text. */
const SHARED =
  /\/src\/(ui|panels\/common|text\/sentences|graph\/document)\/|\/src\/io\/(read\/(parse-document|decode-text)|write\/csv)\.ts$|\/lucide\//;

/** What the list has of its own, and what finds communities: they come without what edits or opens files. */
const LIST = 'src/panels/list/ListPanel.tsx';
const COMMUNITIES = 'src/graph/measures/led-communities.ts';

/** Whether a module is one of these files; throws where there is no such file any more. */
function isOneOf(paths: readonly string[]): (id: string) => boolean {
  const lost = paths.filter((path) => !existsSync(path));
  if (lost.length > 0) throw new Error(`scripts/chunks.ts names what is not there: ${lost.join(', ')}`);
  return (id) => paths.some((path) => id.endsWith(`/${path}`));
}

/**
 * What of the code comes in one file, with all that it imports: a browser takes hundreds of small ones one by one, and each
 * twice (`scripts/fetch-first.ts`), which costs it more than what is in them. What only some readers need stays apart.
 */
export const CHUNKS: Groups = [
  { name: 'first', tags: ['$initial'] },
  { name: 'CytoscapeMap', test: isOneOf([MAP]) },
  { name: 'notices', test: isOneOf(NOTICES) },
  { name: 'soon', test: isOneOf(SOON) },
  { name: 'led-communities', test: isOneOf([COMMUNITIES]) },
  { name: 'shared', test: SHARED },
  { name: 'ListPanel', test: isOneOf([LIST]) },
  { name: 'incoming', test: isOneOf(INCOMING) },
  { name: 'editing', test: isOneOf(EDITING) },
];
