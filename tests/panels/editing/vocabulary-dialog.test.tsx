import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { VocabularyDialog } from '../../../src/panels/editing/vocabulary/VocabularyDialog';
import { undoEdit } from '../../../src/state/document/edit-actions';
import { useAtlas } from '../../../src/state/store';
import { loadDocumentWords, loadEditingWords } from '../../../src/text/later-words';
import { wordsOf } from '../../../src/text/words-of';
import { openAtlas } from '../small-atlas';

beforeAll(async () => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
  await Promise.all([loadEditingWords(), loadDocumentWords()]);
});

const vocabulary = () => useAtlas.getState().graph.vocabulary;
const steps = () => useAtlas.getState().edits.past.length;
const kind = (id: string) => vocabulary().kinds.find((each) => each.id === id);
const attribute = (id: string) => vocabulary().attributes.find((each) => each.id === id);

/** Opens a list of the vocabulary, and a word of it. */
async function openWord(list: string, name: RegExp) {
  openAtlas();
  render(<VocabularyDialog />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: list }));
  await user.click(screen.getByText(name, { selector: 'summary > span:first-child' }));
  return user;
}

const nameIn = (language: string) =>
  within(screen.getByRole('group', { name: 'Name' })).getByRole('textbox', { name: language });

describe('a kind', () => {
  test('is renamed wherever it is named, in a step that is told and taken back', async () => {
    const user = await openWord('Kinds of actors', /^cluster$/);
    await user.clear(nameIn('English'));
    await user.type(nameIn('English'), 'network{Enter}');
    expect(wordsOf('en', vocabulary()).kind.cluster).toBe('network');
    expect(screen.getByRole('status').textContent).toMatch(/cluster.*network/);
    expect(steps()).toBe(1);
    undoEdit();
    expect(kind('cluster')?.label.en).toBe('cluster');
  });

  test('keeps a name', async () => {
    const user = await openWord('Kinds of actors', /^cluster$/);
    await user.clear(nameIn('English'));
    await user.clear(nameIn('Polish'));
    await user.tab();
    expect(Object.keys(kind('cluster')?.label ?? {})).not.toEqual([]);
  });

  test('that is in use does not go, which is said with how many', async () => {
    const user = await openWord('Kinds of actors', /^cluster$/);
    await user.click(screen.getByRole('button', { name: 'Remove from the vocabulary' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Still used by \d+\sactors/);
    expect([kind('cluster')?.id, steps()]).toEqual(['cluster', 0]);
  });

  test('is added by its name, opened, given a look, and goes again', async () => {
    const user = await openWord('Kinds of actors', /^cluster$/);
    await user.type(screen.getByRole('textbox', { name: 'New kind of actors' }), 'Science park{Enter}');
    expect(kind('science-park')).toMatchObject({ label: { en: 'Science park' }, context: false });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Icon' }), 'factory');
    await user.click(screen.getByRole('checkbox', { name: /^Background/ }));
    expect(kind('science-park')).toMatchObject({ icon: 'factory', context: true });
    await user.click(screen.getByRole('button', { name: 'Remove from the vocabulary' }));
    expect(kind('science-park')).toBeUndefined();
  });
});

describe('a type of relations', () => {
  test('that becomes symmetric reads alike from both ends and joins the same', async () => {
    const user = await openWord('Types of relations', /^coordination$/);
    await user.click(screen.getByRole('checkbox', { name: 'Both sides do the same' }));
    // The coordinators of the atlas are no clusters.
    expect(screen.getByRole('alert').textContent).not.toBe('');
    expect(vocabulary().relationTypes.find(({ id }) => id === 'coordinates')?.symmetric).toBe(false);
  });

  test('cannot be kept from those whom it joins', async () => {
    const user = await openWord('Types of relations', /^coordination$/);
    const ends = within(screen.getByRole('group', { name: 'To whom it leads' }));
    await user.click(ends.getByRole('checkbox', { name: 'cluster' }));
    await user.click(ends.getByRole('checkbox', { name: 'project' }));
    expect(vocabulary().relationTypes.find(({ id }) => id === 'coordinates')?.to).toBeUndefined();
    expect(screen.getByRole('alert').textContent).toMatch(/coordination|City Hall/);
  });
});

describe('an attribute', () => {
  test('is added, holds categories with names of their own, and is asked for in forms and filters', async () => {
    const user = await openWord('Attributes', /^Year of founding$/);
    await user.type(screen.getByRole('textbox', { name: 'New attribute' }), 'Legal seat{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it holds' }), 'category');
    await user.click(screen.getByText('Values: 0'));
    await user.type(screen.getByRole('textbox', { name: 'New value' }), 'In the city{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'New value' }), 'Abroad{Enter}');
    expect(attribute('legal-seat')).toMatchObject({
      type: 'category',
      facet: 'folded',
      values: [
        { id: 'in-the-city', label: { en: 'In the city' } },
        { id: 'abroad', label: { en: 'Abroad' } },
      ],
    });
    await user.click(screen.getByRole('button', { name: 'Remove the value: Abroad' }));
    expect(attribute('legal-seat')?.values).toHaveLength(1);
  });

  test('that plays a role cannot hold what does not fit that', async () => {
    const user = await openWord('Attributes', /^Year of founding$/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it holds' }), 'flag');
    expect(attribute('founded')?.type).toBe('date');
    expect(screen.getByRole('alert').textContent).not.toBe('');
  });
});
