import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ArrangementBar } from '../../../src/canvas/controls/ArrangementBar';
import { useAtlas } from '../../../src/state/store';
import { openAtlas, session, view } from '../../panels/small-atlas';

async function show(patch: Parameters<typeof openAtlas>[0] = {}) {
  openAtlas(patch);
  useAtlas.setState((state) => ({ session: { ...state.session, mapDrawn: true } }));
  render(<ArrangementBar />);
  await waitFor(() => expect(document.querySelectorAll('span[hidden][id]').length).toBeGreaterThan(0));
}

/** Focus is seen wherever it is: jsdom guesses that from events of other tests, too. */
function seeFocus(): void {
  const { matches } = HTMLElement.prototype;
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function see(this: HTMLElement, selector: string) {
    return selector === ':focus-visible' ? this === document.activeElement : matches.call(this, selector);
  });
}

const button = (name: string) => screen.getByRole('button', { name });
const described = (name: string) =>
  document.getElementById(button(name).getAttribute('aria-describedby') ?? '')?.textContent;

describe('the arrangements', () => {
  test('say in plain words what one reads off them', async () => {
    await show();
    expect(described('Uplands')).toMatch(/^who belongs to which upland/);
    expect(described('Around')).toBe('who is one, two, three steps from one actor');
    expect(described('Free')).toBe('who is tied to whom, without any other order');
  });

  test('show that to those who point at one, until they leave it or press Escape', async () => {
    seeFocus();
    await show();
    const hint = () => document.querySelector('p')?.textContent;
    expect(hint()).toBeUndefined();
    fireEvent.pointerEnter(button('Years'));
    expect(hint()).toBe('Years: who was founded when, year by year');
    fireEvent.keyDown(button('Years'), { key: 'Escape' });
    expect(hint()).toBeUndefined();
    await userEvent.tab();
    expect(hint()).toMatch(/^Uplands: /);
    await userEvent.tab({ shift: true });
    expect(hint()).toBeUndefined();
  });

  test('around nobody asks for an actor, around the selected goes at once', async () => {
    await show();
    await userEvent.click(button('Around'));
    expect([session().asksAround, view().arrangement]).toEqual([true, 'uplands']);
    useAtlas.setState((state) => ({
      view: { ...state.view, selection: ['ict'] },
      session: { ...state.session, asksAround: false },
    }));
    await userEvent.click(button('Around'));
    expect([session().asksAround, view().arrangement]).toEqual([false, 'around']);
  });
});
