import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { FirstSteps } from '../../../src/app/screen/FirstSteps';
import { setDevice } from '../../../src/state/act/session-actions';
import { chooseTheme, setCamera } from '../../../src/state/act/view-actions';
import { useAtlas } from '../../../src/state/store';
import { textsOf } from '../../panels/facts';
import { openAtlas, view } from '../../panels/small-atlas';

function show(patch: Parameters<typeof openAtlas>[0] = {}) {
  openAtlas(patch);
  setDevice({ narrow: true });
  render(<FirstSteps />);
}

const card = () => screen.queryByRole('region', { name: 'Where to begin' });

describe('the first steps on a map without a description beside it', () => {
  test('say what it is and what to press', () => {
    show();
    expect(card()?.querySelector('p')?.textContent).toBe('Who works with whom in Lublin’s economy');
    expect(textsOf(screen.getAllByRole('button'))).toEqual(['', 'Tell me the story', 'Ask', 'Find']);
  });

  test('are not needed beside the description, nor in a view that somebody made', () => {
    show();
    act(() => setDevice({ narrow: false }));
    expect(card()).toBeNull();
    show({ values: { kind: ['cluster'] } });
    expect(card()).toBeNull();
  });

  test('stay while a look is chosen, and go for good once the reader has begun', () => {
    show();
    act(() => chooseTheme('dark'));
    expect(card()).not.toBeNull();
    act(() => setCamera({ zoom: 2, x: 0, y: 0 }));
    expect(card()).toBeNull();
    act(() => setCamera(null));
    expect(card()).toBeNull();
  });

  test('can be closed, and lead on', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(view().ask).toEqual({ kind: 'menu' });
    expect(card()).toBeNull();
    document.body.replaceChildren();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(card()).toBeNull();
  });

  test('call another document nothing that it is not', () => {
    openAtlas();
    setDevice({ narrow: true });
    useAtlas.setState({ document: { id: 'karate', title: { en: 'A club' } } });
    render(<FirstSteps />);
    expect(card()?.querySelector('p')).toBeNull();
  });
});
