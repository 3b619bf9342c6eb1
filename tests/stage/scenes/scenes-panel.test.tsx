import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ScenesPanel } from '../../../src/stage/scenes/ScenesPanel';
import { openStory } from '../../../src/state/stage-actions';
import { useAtlas } from '../../../src/state/store';
import { setShippedStory } from '../../../src/state/story-actions';
import { openAtlas, view } from '../../panels/small-atlas';
import { scene, storyOf } from '../../support/stories';

const THREE = storyOf(scene('a'), scene('b', { view: 'arrange=helix&side=academia' }), scene('c'));

function show(story = THREE, patch = {}) {
  openAtlas({ stage: 'scenes', ...patch });
  openStory(story);
  setShippedStory(story);
  render(<ScenesPanel />);
}

const story = () => useAtlas.getState().story.present;
const ids = () => story().scenes.map(({ id }) => id);
const list = () => screen.getByRole('list', { name: 'Scenes of the story' });
const rows = () => within(list()).getAllByRole('button', { name: /^\d/ });
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const said = () => screen.getByRole('status').textContent;
const open = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('the list of scenes', () => {
  test('tells number, title, arrangement and conditions', () => {
    show();
    expect(rows().map((row) => row.textContent)).toEqual([
      '1 Scene a Uplands',
      '2 Scene b Helix · side of the helix: academia',
      '3 Scene c Uplands',
    ]);
  });

  test('goes to a scene and marks it', async () => {
    show();
    await open(/Scene b/);
    expect(view()).toMatchObject({ scene: 'b', stage: 'scenes', arrangement: 'helix' });
    expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
  });

  test('names actors that are no longer there', () => {
    show(storyOf(scene('a', { view: 'select=gone' }), scene('b', { view: 'arrange=spiral' })));
    expect(rows()[0]?.textContent).toContain('no longer there: gone');
    expect(rows()[1]?.textContent).toContain('cannot be read: arrange=spiral');
  });

  test('is ordered by keys, with words for those who do not see it', async () => {
    show();
    rows()[2]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(ids()).toEqual(['a', 'c', 'b']);
    expect(said()).toBe('Scene c: place 2 of 3.');
    expect(document.activeElement?.textContent).toContain('Scene c');
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(ids()).toEqual(['c', 'a', 'b']);
  });

  test('is ordered by buttons, which stop at the ends', async () => {
    show();
    await open(/Scene a/);
    await userEvent.click(button('Move earlier'));
    expect(useAtlas.getState().story.past).toEqual([]);
    await userEvent.click(button('Move later'));
    expect(ids()).toEqual(['b', 'a', 'c']);
  });

  test('is ordered by dragging a handle', () => {
    vi.stubGlobal('PointerEvent', MouseEvent);
    Element.prototype.setPointerCapture = () => undefined;
    show();
    for (const [index, row] of list().querySelectorAll('[data-row]').entries()) {
      row.getBoundingClientRect = () => new DOMRect(0, index * 50, 300, 50);
    }
    const handle = list().querySelector('[data-row] > span');
    if (!handle) throw new Error('no handle');
    fireEvent.pointerDown(handle, { clientY: 25 });
    fireEvent.pointerMove(handle, { clientY: 140 });
    expect(ids()).toEqual(['a', 'b', 'c']);
    fireEvent.pointerUp(handle, { clientY: 140 });
    expect(ids()).toEqual(['b', 'c', 'a']);
    vi.unstubAllGlobals();
  });
});

describe('a scene', () => {
  test('is made of the current view after the one in force, and its title is next', async () => {
    show(THREE, { scene: 'a', arrangement: 'years', language: 'en', theme: 'dark' });
    await userEvent.click(button('Add this view as a scene'));
    expect(story().scenes[1]).toMatchObject({ id: 'scene-1', view: 'arrange=years' });
    await waitFor(() => expect(document.activeElement).toBe(field('Title')));
    await userEvent.keyboard('Years');
    expect(story().scenes[1]?.title).toEqual({ pl: '', en: 'Years' });
    expect(screen.getByText('Missing in Polish: Title')).toBeInstanceOf(HTMLElement);
  });

  test('is worded in either language, whatever language is read', async () => {
    show(THREE, { scene: 'a' });
    await userEvent.click(button('PL'));
    await userEvent.type(field('Text'), 'Tak');
    expect(story().scenes[0]?.text).toEqual({ pl: 'Tak', en: '' });
    expect(screen.getByText('Missing in English: Text')).toBeInstanceOf(HTMLElement);
  });

  test('takes the current view only where it differs', async () => {
    show(THREE, { scene: 'b', arrangement: 'helix', helix: ['academia'] });
    expect(screen.queryByRole('button', { name: 'Take this view' })).toBeNull();
    useAtlas.setState({ view: { ...view(), arrangement: 'years' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Take this view' }));
    expect(story().scenes[1]?.view).toBe('side=academia&arrange=years');
  });

  test('is duplicated, and removed with the focus on the next', async () => {
    show(THREE, { scene: 'b' });
    await userEvent.click(button('Duplicate the scene'));
    expect(ids()).toEqual(['a', 'b', 'scene-1', 'c']);
    await userEvent.click(button('Remove the scene'));
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect([said(), document.activeElement?.textContent]).toEqual(['Scene removed: Scene b.', '3 Scene c Uplands']);
  });

  test('has marks about the selected actors', async () => {
    show(THREE, { scene: 'a', selection: ['ict', 'city'] });
    for (const name of ['Circle', 'Arrow', 'Words']) await userEvent.click(button(name));
    await userEvent.type(field('Circle: ICT Cluster, City Hall'), 'Here');
    await userEvent.click(button('Remove the mark – Arrow: ICT Cluster, City Hall'));
    expect(story().scenes[0]?.annotations).toEqual([
      { shape: 'circle', around: ['ict', 'city'], text: { pl: '', en: 'Here' } },
      { shape: 'text', at: 'city', text: { pl: '', en: '' } },
    ]);
    expect(document.activeElement?.textContent).toBe('Marks on the map');
  });

  test('has a transition and seconds', async () => {
    show(THREE, { scene: 'a' });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'cut');
    await userEvent.type(field('Seconds'), '{Control>}a{/Control}45{Enter}');
    expect(story().scenes[0]).toMatchObject({ transition: 'cut', seconds: 45 });
  });
});

describe('undoing', () => {
  test('takes back what was typed in a field as one step, by keys and buttons', async () => {
    show();
    await userEvent.type(field('Title of the story'), '!!');
    expect(story().title.en).toBe('Story!!');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(story()).toBe(THREE);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(story().title.en).toBe('Story!!');
    await userEvent.click(button('Undo (Ctrl Z)'));
    expect([story(), said()]).toEqual([THREE, 'Undone.']);
  });

  test('leaves the fields elsewhere on the page alone', async () => {
    show();
    await userEvent.type(field('Title of the story'), '!');
    const other = document.body.appendChild(document.createElement('input'));
    other.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(story().title.en).toBe('Story!');
    other.remove();
  });
});

describe('the file', () => {
  beforeAll(() => {
    URL.createObjectURL = () => 'blob:story';
    URL.revokeObjectURL = () => undefined;
  });
  const upload = (content: string) =>
    fireEvent.change(screen.getByLabelText('Open a file', { selector: 'input' }), {
      target: { files: [new File([content], 'story.json')] },
    });

  test('is opened in the place of the story, which undoing brings back', async () => {
    show();
    const other = storyOf(scene('x'));
    upload(JSON.stringify(other));
    await waitFor(() => expect(story()).toEqual(other));
    await userEvent.click(button('Undo (Ctrl Z)'));
    expect(story()).toBe(THREE);
  });

  test.each([
    ['{', 'not valid JSON'],
    [JSON.stringify(storyOf(scene('x'), scene('y', { seconds: 0 }))), 'Scene 2, field seconds: found 0, expected >=1.'],
    [JSON.stringify({ scenes: [] }), 'Story, field title: the field is missing.'],
    [JSON.stringify({ ...storyOf(), author: 'x' }), 'Story, field author: a story has no such field.'],
    [JSON.stringify(storyOf(scene('x'), scene('x'))), 'an earlier scene has “x” already'],
  ])('is refused in words: %#', async (content, words) => {
    show();
    upload(content);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(words));
    expect(story()).toBe(THREE);
  });

  test('gives way to the shipped story', async () => {
    show();
    await userEvent.type(field('Title of the story'), '!');
    await userEvent.click(button('Back to the shipped story'));
    expect(story()).toBe(THREE);
  });
});

test('opens the player, the kiosk, or closes', async () => {
  show();
  await userEvent.click(button('Tell the story'));
  expect(view()).toMatchObject({ stage: 'play', scene: 'a' });
  await userEvent.click(button('Kiosk'));
  expect(view().stage).toBe('kiosk');
  await userEvent.click(button('Close the scenes'));
  expect(view()).toMatchObject({ stage: null, scene: null });
});
