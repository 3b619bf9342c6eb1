import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/io/read/parse-story';
import { Inspector } from '../../../src/panels/description/Inspector';
import { openStory } from '../../../src/state/act/stage-actions';
import { DEFAULT_EMBED } from '../../../src/state/link/embed';
import type { View } from '../../../src/state/link/view';
import { useAtlas } from '../../../src/state/store';
import { textsOf } from '../facts';
import { openAtlas, view } from '../small-atlas';

const SCENE: Scene = {
  id: 'a',
  title: { pl: '', en: 'A' },
  text: { pl: '', en: '' },
  notes: { pl: '', en: '' },
  view: '',
  annotations: [],
  transition: 'cut',
  seconds: 10,
};

function show(patch: Partial<View> = {}, scenes: readonly Scene[] = [SCENE]) {
  openAtlas(patch);
  openStory({ title: { pl: 'Dwie wyżyny', en: 'Two uplands' }, scenes: [...scenes] });
  render(<Inspector />);
}

const doors = () => {
  const list = screen.queryByRole('list', { name: 'Where to begin' });
  return list ? within(list).getAllByRole('button') : [];
};

describe('the doors of the first screen', () => {
  test('are the story by its title, questions and the search', () => {
    show();
    expect(textsOf(doors())).toEqual([
      'Tell me the storyTwo uplands: 1 scene.',
      'AskWho with whom, which way, what is missing.',
      'FindBy name, initials, industry or year.',
    ]);
  });

  test('lead where they say', async () => {
    show();
    const input = document.createElement('input');
    input.id = 'search';
    document.body.append(input);
    await userEvent.click(screen.getByRole('button', { name: /^Find/ }));
    expect(document.activeElement).toBe(input);
    input.remove();
    await userEvent.click(screen.getByRole('button', { name: /^Tell me the story/ }));
    expect([view().stage, view().scene]).toEqual(['play', 'a']);
  });

  test('ask', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Ask/ }));
    expect(view().ask).toEqual({ kind: 'menu' });
  });

  test('tell no story that has no scenes', () => {
    show({}, []);
    expect(textsOf(doors()).map((text) => text.slice(0, 3))).toEqual(['Ask', 'Fin']);
  });

  test('are not there in an embed', () => {
    show({ embed: DEFAULT_EMBED });
    expect(doors()).toEqual([]);
  });

  test('another document is called by its own title, and says where it is from', () => {
    openAtlas();
    useAtlas.setState({
      document: { id: 'karate', title: { en: 'A club' }, origin: { en: 'By somebody, 1977.' } },
    });
    render(<Inspector />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('A club');
    expect(screen.getByText('By somebody, 1977.')).toBeDefined();
    expect(document.body.textContent).not.toContain('helix is four sides');
  });
});
