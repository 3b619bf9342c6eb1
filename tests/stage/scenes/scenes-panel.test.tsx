import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseStory } from '../../../src/io/read/parse-story';
import { ScenesPanel } from '../../../src/stage/scenes/ScenesPanel';
import { openStory } from '../../../src/state/act/stage-actions';
import { setKeeping, setShippedStory } from '../../../src/state/act/story-actions';
import { setPort } from '../../../src/state/ports';
import { useAtlas } from '../../../src/state/store';
import { localText } from '../../../src/text/local-text';
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
    show(THREE, { scene: 'b', arrangement: 'helix', values: { helix: ['academia'] } });
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
  const undo = async () => void (await userEvent.keyboard('{Control>}z{/Control}'));
  const redo = async () => void (await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}'));
  const titles = async (...steps: readonly (() => Promise<void>)[]) => {
    const seen: string[] = [];
    for (const step of steps) {
      await step();
      seen.push(localText(story().title, 'en'));
    }
    return seen;
  };

  test('takes back what was typed in a field word by word, and the caret stays', async () => {
    show();
    await userEvent.type(field('Title of the story'), ' of two lands');
    expect(await titles(undo, undo)).toEqual(['Story of two ', 'Story of ']);
    expect(await titles(redo, undo, undo)).toEqual(['Story of two ', 'Story of ', 'Story ']);
    const title = field('Title of the story') as HTMLInputElement;
    expect([document.activeElement, title.selectionStart]).toEqual([title, 'Story '.length]);
  });

  test('in the middle of a text leaves the caret in the middle', async () => {
    show();
    const title = field('Title of the story') as HTMLInputElement;
    await userEvent.type(title, 'My ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
    expect([story().title.en, title.selectionStart]).toEqual(['My Story', 3]);
    await undo();
    expect([story().title.en, title.selectionStart]).toEqual(['Story', 0]);
  });

  test('in a field takes back nothing but its typing, and the button all', async () => {
    show();
    await userEvent.click(button('Add this view as a scene'));
    await waitFor(() => expect(document.activeElement).toBe(field('Title')));
    await undo();
    expect(story().scenes).toHaveLength(4);
    await userEvent.keyboard('Years');
    await undo();
    await undo();
    expect([story().scenes.length, story().scenes[3]?.title.en]).toEqual([4, '']);
    await userEvent.click(button('Undo (Ctrl Z)'));
    expect([story(), said()]).toEqual([THREE, 'Undone.']);
  });

  test('by the menu of the browser does the same', async () => {
    show();
    const title = field('Title of the story');
    await userEvent.type(title, ' anew');
    const event = new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true });
    act(() => void title.dispatchEvent(event));
    expect([story().title.en, event.defaultPrevented]).toEqual(['Story ', true]);
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
    [
      JSON.stringify(storyOf(scene('x'), scene('y', { seconds: 0 }))),
      'Scene 2, seconds (seconds): found 0, expected at least 1.',
    ],
    [
      JSON.stringify(storyOf(scene('x', { title: { pl: 'x'.repeat(2001), en: '' } }))),
      'Scene 1, title in Polish (title.pl): found 2,001\u00a0characters, expected at most 2,000\u00a0characters.',
    ],
    [
      JSON.stringify({ ...storyOf(), scenes: Array(201).fill(scene('x')) }),
      'Story, scenes (scenes): found 201\u00a0items, expected at most 200\u00a0items.',
    ],
    [
      JSON.stringify(storyOf({ ...scene('x'), annotations: [{ shape: 'star' }] } as never)),
      'Scene 1, mark 1: shape (annotations.0.shape): found “star”, expected “circle” or “arrow” or “text”.',
    ],
    [
      JSON.stringify(storyOf({ ...scene('x'), notes: 'a' } as never)),
      'Scene 1, speaker notes (notes): found “a”, expected a group of fields in braces.',
    ],
    [JSON.stringify(storyOf({ ...scene('x'), id: 'A b' })), 'found “A b”, expected a name of small letters'],
    [JSON.stringify({ scenes: [] }), 'Story, title (title): the field is missing.'],
    [JSON.stringify({ ...storyOf(), author: 'x' }), 'Story, “author” (author): a story has no such field.'],
    [JSON.stringify(storyOf(scene('x'), scene('x'))), 'an earlier scene has “x” already'],
  ])('is refused in words: %#', async (content, words) => {
    show();
    upload(content);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(words));
    expect(story()).toBe(THREE);
  });

  test('in an older encoding is asked about, and never read with letters replaced', async () => {
    show();
    const older = { ...storyOf(scene('x')), title: { pl: 'Za?', en: 'Title' } };
    const bytes = [...JSON.stringify(older)].map((letter) => (letter === '?' ? 0xbf : letter.charCodeAt(0)));
    fireEvent.change(screen.getByLabelText('Open a file', { selector: 'input' }), {
      target: { files: [new File([Uint8Array.from(bytes)], 'story.json')] },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Windows-1250: Zaż' }));
    expect(story().title.pl).toBe('Zaż');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('that is in no encoding of text is refused in words', async () => {
    show();
    fireEvent.change(screen.getByLabelText('Open a file', { selector: 'input' }), {
      target: { files: [new File([Uint8Array.from([0xff, 0x00, 0x81])], 'story.json')] },
    });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('not saved in UTF-8'));
    expect(story()).toBe(THREE);
  });

  test('gives way to the shipped story', async () => {
    show();
    await userEvent.type(field('Title of the story'), '!');
    await userEvent.click(button('Back to the shipped story'));
    expect(story()).toBe(THREE);
  });
});

describe('limits', () => {
  const many = (count: number) => storyOf(...Array.from({ length: count }, (_, index) => scene(`s${index}`)));

  test('of scenes are said before they are reached, and not passed', async () => {
    show(many(199));
    const said = (words: string) => expect(screen.getByText(words)).toBeInstanceOf(HTMLElement);
    // Finding a button among two hundred scenes by its role takes jsdom half a minute.
    const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button' }));
    said('Scenes: 199 of 200 at most');
    press('Add this view as a scene');
    said('A story has 200 scenes at most. Remove one to add the next.');
    press('Add this view as a scene');
    fireEvent.click(screen.getByTitle('Duplicate the scene'));
    expect(story().scenes).toHaveLength(200);
    expect(parseStory(story())).toEqual(story());
  });

  test('of a text are said before they are reached', async () => {
    show(storyOf(scene('a', { text: { pl: '', en: 'x'.repeat(1899) } })), { scene: 'a' });
    await userEvent.type(field('Text'), 'y');
    expect(screen.getByText('1900 of 2000 characters at most')).toBeInstanceOf(HTMLElement);
    await userEvent.click(field('Text'));
    await userEvent.paste('z'.repeat(500));
    expect(story().scenes[0]?.text.en).toHaveLength(2000);
    expect(screen.getByText('These are 2000 characters; no more will fit.')).toBeInstanceOf(HTMLElement);
  });
});

describe('while another tab edits', () => {
  test('the story is read, and edited here at a click', async () => {
    show(THREE, { scene: 'a' });
    const takeOver = vi.fn();
    act(() => {
      setKeeping({ pen: 'elsewhere', isKept: true, asides: [] });
      setPort('keeper', { takeOver, forget: vi.fn() });
    });
    expect(screen.getByText(/Another tab is editing this story/)).toBeInstanceOf(HTMLElement);
    for (const name of ['Add this view as a scene', 'Remove the scene', 'New story']) {
      expect(button(name).matches(':disabled')).toBe(true);
    }
    await open(/Scene b/);
    expect(view().scene).toBe('b');
    await userEvent.click(button('Edit here'));
    expect(takeOver).toHaveBeenCalledOnce();
  });
});

describe('what was set aside', () => {
  test('is downloaded as a file of a story, and only then can be removed', async () => {
    show();
    const forget = vi.fn();
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    const kept = storyOf(...Array.from({ length: 201 }, (_, index) => scene(`s${index}`)));
    const aside = {
      key: 'wyzyny.story.aside.2026-01-31T10:00:00.000Z',
      text: JSON.stringify({ version: 1, story: kept }),
      isReadable: false,
    };
    act(() => {
      setKeeping({ pen: 'here', isKept: true, asides: [aside] });
      setPort('keeper', { takeOver: vi.fn(), forget });
    });
    expect(screen.getByText(/on this device \(31 January 2026\) cannot be read/)).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('button', { name: 'Remove from the device' })).toBeNull();
    await userEvent.click(button('Download the file'));
    expect(JSON.parse((await files[0]?.text()) ?? '')).toEqual(kept);
    await userEvent.click(button('Remove from the device'));
    expect(forget).toHaveBeenCalledWith(aside.key);
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

describe('a story without scenes', () => {
  test('cannot be told: the buttons say why', async () => {
    show(storyOf());
    for (const name of ['Tell the story', 'Kiosk']) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
      expect(button(name).title).toBe('There is no scene yet. Set the map and add its view as a scene.');
      await userEvent.click(button(name));
      expect(view().stage).toBe('scenes');
    }
    await userEvent.click(button('Add this view as a scene'));
    await userEvent.click(button('Tell the story'));
    expect(view().stage).toBe('play');
  });

  test('that is the shipped one is nothing to go back to: it would only take the reader’s away', async () => {
    show(storyOf());
    await userEvent.click(button('Add this view as a scene'));
    expect(screen.queryByRole('button', { name: 'Back to the shipped story' })).toBeNull();
  });
});

test('going back to the shipped story can be undone, and is no step where it is there already', async () => {
  show();
  await userEvent.click(button('Back to the shipped story'));
  expect(useAtlas.getState().story.past).toEqual([]);
  await userEvent.click(button('New story'));
  await userEvent.click(button('Add this view as a scene'));
  const own = story();
  await userEvent.click(button('Back to the shipped story'));
  expect(ids()).toEqual(['a', 'b', 'c']);
  await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(story()).toBe(own);
});
