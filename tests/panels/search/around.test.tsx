import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { SearchBox } from '../../../src/panels/search/SearchBox';
import { arrangeAround } from '../../../src/state/act/arrange-actions';
import { textsOf } from '../facts';
import { openAtlas, session, view } from '../small-atlas';

// jsdom lacks it, and the list of results looks its rows up with it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const box = () => screen.getByRole<HTMLInputElement>('combobox');

/** The search beside a button that had the focus when it was asked around whom. */
function asked() {
  openAtlas();
  render(
    <>
      <button type="button">Elsewhere</button>
      <SearchBox />
    </>,
  );
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  act(arrangeAround);
}

describe('around whom', () => {
  test('is asked in words, with the focus in the box and some actors to choose from', () => {
    asked();
    expect(document.activeElement).toBe(box());
    expect(box().placeholder).toBe('Around whom? A name or initials');
    expect(screen.getByRole('status').textContent).toMatch(/^Around whom shall the map be arranged/);
    const examples = within(screen.getByRole('group', { name: /^For example/ }));
    expect(textsOf(examples.getAllByRole('option'))[0]).toBe('ICT Cluster');
  });

  test('finds actors of the map alone, and goes around the chosen one', async () => {
    asked();
    await userEvent.paste('city');
    expect(screen.queryByRole('group', { name: /^(Relations|Commands|Filters)/ })).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect([view().arrangement, view().selection, session().asksAround]).toEqual(['around', ['city'], false]);
  });

  test('may be left unanswered, and all is as it was', async () => {
    asked();
    const before = view();
    await userEvent.keyboard('x{Escape}');
    expect([session().asksAround, view(), box().value]).toEqual([false, before, '']);
    expect(document.activeElement?.textContent).toBe('Elsewhere');
  });

  test('is not asked any more once the reader goes elsewhere', async () => {
    asked();
    await userEvent.tab({ shift: true });
    expect([session().asksAround, view().arrangement]).toEqual([false, 'uplands']);
  });
});
