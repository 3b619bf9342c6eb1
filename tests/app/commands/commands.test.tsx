import { render } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { COMMANDS, commandsFor, paletteCommands } from '../../../src/app/commands/commands';
import { KeysDialog } from '../../../src/app/commands/KeysDialog';
import { next } from '../../../src/app/commands/next';
import type { Graph } from '../../../src/graph/graph';
import { openStory } from '../../../src/state/act/stage-actions';
import { isPossibleIn } from '../../../src/state/command';
import { ASK_KINDS, newAsk } from '../../../src/state/link/ask-parts';
import { LANGUAGES, THEMES } from '../../../src/state/link/view';
import { useAtlas } from '../../../src/state/store';
import { wordsOf } from '../../../src/text/words-of';
import { openAtlas, SMALL, session, view } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { shippedGraph } from '../../support/shipped';
import { scene, storyOf } from '../../support/stories';
import { wordsIn } from '../../support/vocabulary';

const SHIPPED = shippedGraph();
const [pl, en] = [wordsIn('pl'), wordsIn('en')];

// jsdom has no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
});

const run = (id: string) => COMMANDS.find((command) => command.id === id)?.run();

describe('commands', () => {
  test('have a key each for themselves', () => {
    const keys = COMMANDS.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have a name of their own in both languages', () => {
    for (const words of [pl, en]) {
      const labels = paletteCommands(SHIPPED, words).map(({ label }) => label);
      const questions = ASK_KINDS.length - 1;
      expect(new Set(labels).size).toBe(COMMANDS.length + questions + LANGUAGES.length);
    }
  });

  test('of arrangements are those that a graph bears, by what they are called there', () => {
    const arranging = (graph: Graph) =>
      commandsFor(graph, wordsOf('en', graph.vocabulary))
        .map(({ label }) => label)
        .filter((label) => label.startsWith('Arrangement: '))
        .map((label) => label.slice('Arrangement: '.length));
    expect(arranging(SHIPPED)).toEqual(['uplands', 'helix', 'years', 'around the selected', 'free']);
    expect(arranging(exampleGraph('modrowiec'))).toEqual([
      'home stage',
      'genre',
      'years',
      'around the selected',
      'free',
    ]);
    expect(arranging(exampleGraph('karate'))).toEqual(['club after the split', 'around the selected', 'free']);
    expect(arranging(exampleGraph('les-miserables'))).toEqual(['groups', 'around the selected', 'free']);
  });

  test('are possible where they would change anything', () => {
    const impossible = () =>
      COMMANDS.filter((command) => !isPossibleIn(command, useAtlas.getState())).map(({ id }) => id);
    const OF_SELECTION = ['selected', 'deselect', 'neighbours', 'grow', 'keep', 'focus', 'between'];
    openAtlas();
    expect(impossible()).toEqual([
      'selected',
      'edit',
      'joinOnMap',
      'nextFinding',
      'clear',
      ...OF_SELECTION.slice(1, -1),
      'undo',
      'redo',
      'reset',
      'between',
      'remap',
    ]);
    const moved = { uplands: { ict: { x: 1, y: 2 } } };
    openAtlas({ selection: ['ict', 'wood'], values: { kind: ['cluster', 'organisation'] }, positions: moved });
    // From one of several no relation is drawn.
    expect(impossible()).toEqual(['joinOnMap', 'nextFinding', 'undo', 'redo', 'remap']);
  });

  test('say whether they are on', () => {
    openAtlas({ panel: 'list', theme: 'dark', arrangement: 'years', stage: 'scenes' });
    const on = COMMANDS.filter(({ isOn }) => isOn?.(useAtlas.getState())).map(({ id }) => id);
    expect(on).toEqual(['list', 'years', 'time', 'scenes', 'dark']);
  });

  test('begin a question of every kind, about what is selected where it can be', () => {
    const begun = ASK_KINDS.filter((kind) => kind !== 'menu').map((kind) => {
      openAtlas({ selection: ['ict', 'wood'] });
      paletteCommands(SMALL, en)
        .find(({ id }) => id === kind)
        ?.run();
      return view().ask;
    });
    expect(begun).toEqual([
      newAsk('picks'),
      newAsk('paths', { from: ['ict'], to: ['wood'] }),
      newAsk('scenario', { without: ['ict', 'wood'] }),
      newAsk('gaps'),
      newAsk('matrix', { show: 'ties', actors: ['ict', 'wood'] }),
      newAsk('measures'),
    ]);
  });

  test('show and hide the list', () => {
    openAtlas();
    run('list');
    expect(view().panel).toBe('list');
    run('list');
    expect(view().panel).toBe('map');
  });

  test('of a language are found by what every language that is there calls it', () => {
    const { label, words } = paletteCommands(SHIPPED, en, [en, pl]).at(-2) ?? {};
    expect([label, words]).toEqual(['In Polish', 'Polski Language Polish Język polski']);
  });

  test('change the language', () => {
    openAtlas();
    const toPolish = paletteCommands(SHIPPED, en).find(({ label }) => label === 'In Polish');
    toPolish?.run();
    expect(view().language).toBe('pl');
  });

  test('fold and unfold the time bar, and play, which unfolds it', () => {
    openAtlas();
    run('time');
    expect(session().timeBar).toBe(false);
    run('play');
    expect([session().timeBar, session().play.isPlaying]).toEqual([true, true]);
    run('play');
    expect(session().play.isPlaying).toBe(false);
  });

  test('are offered where the graph bears them, in the palette as in the help', () => {
    const shown = (graph: Graph) => {
      const found = paletteCommands(graph, en).map(({ id }) => id);
      openAtlas({}, graph);
      const { container, unmount } = render(<KeysDialog />);
      const helped = container.textContent ?? '';
      unmount();
      return IDS.filter((id) => found.includes(id) && helped.includes(en.commands[id].label));
    };
    const IDS = ['uplands', 'helix', 'years', 'around', 'force', 'time', 'play'] as const;
    expect(shown(shippedGraph())).toEqual(IDS);
    const bare = graphOf([entity('a', { kind: 'cluster' }), entity('b', { kind: 'cluster' })]);
    expect(shown(bare)).toEqual(['around', 'force']);
  });

  test.each(['present', 'kiosk'])('tell of a story without scenes, in its window (%s)', (id) => {
    openAtlas();
    openStory(storyOf());
    const asked = vi.fn(() => Promise.resolve());
    document.documentElement.requestFullscreen = asked;
    run(id);
    expect([view().stage, session().notices.map(({ kind }) => kind), asked.mock.calls.length]).toEqual([
      null,
      ['story-untold'],
      0,
    ]);
    openStory(storyOf(scene('a')));
    run(id);
    expect([view().stage, asked.mock.calls.length]).toEqual([id === 'present' ? 'play' : 'kiosk', 1]);
  });

  test('open the keys', () => {
    openAtlas();
    run('keys');
    expect(session().dialog).toBe('keys');
  });

  test('ask the map to show everything and to put actors back', () => {
    const canvas = openAtlas();
    run('fit');
    run('reset');
    expect([canvas.fit.mock.calls.length, canvas.resetPositions.mock.calls.length]).toEqual([1, 1]);
  });
});

test('commands show what is selected, and let an area be marked', () => {
  const canvas = openAtlas({ selection: ['ict'] });
  run('selected');
  run('area');
  expect([canvas.show.mock.calls, session().marking]).toEqual([[[['ict']]], true]);
});

test('looks follow one another in a circle', () => {
  const seen = THEMES.map((theme) => next(THEMES, theme));
  expect([...seen].sort()).toEqual([...THEMES].sort());
  expect(THEMES.filter((theme) => next(THEMES, theme) === theme)).toEqual([]);
});
