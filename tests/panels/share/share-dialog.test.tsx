import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ShareDialog } from '../../../src/panels/share/ShareDialog';
import { setDialog } from '../../../src/state/act/session-actions';
import type { View } from '../../../src/state/link/view';
import { setPort } from '../../../src/state/ports';
import { useAtlas } from '../../../src/state/store';
import { openAtlas, session } from '../small-atlas';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
  URL.createObjectURL = vi.fn(() => 'blob:code');
  URL.revokeObjectURL = vi.fn();
});

function show(patch: Partial<View> = {}) {
  const user = userEvent.setup();
  openAtlas(patch);
  setDialog('share');
  render(<ShareDialog />);
  return user;
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;

/** What the code would put into a page. */
const frame = () =>
  new DOMParser().parseFromString(field('Code to paste'), 'text/html').querySelector('iframe')?.getAttribute('src') ??
  '';

/** Unfolds the embedding; jsdom tells nobody that a fold was opened. */
function unfold() {
  const fold = screen.getByText('Embed in a page').closest('details');
  if (!fold) throw new Error('There is nothing to unfold');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
}

describe('sharing', () => {
  test('says what the view shows, and gives its link', async () => {
    const user = show({ values: { kind: ['cluster'], industry: ['code'] } });
    expect(screen.getByText(/^Cluster; industry: Software\./).textContent).toMatch(/2\sactors of 7/);
    expect(field('Link to this view')).toBe(`${location.origin}/#v=1&kind=cluster&industry=code&lang=en`);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(field('Link to this view'));
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Copied');
  });

  test('says so where the browser keeps the clipboard shut', async () => {
    const user = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('shut'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(screen.getAllByText(/keeps the clipboard shut/)).toHaveLength(1);
  });

  test('warns where the address is of this computer only', () => {
    show();
    expect(screen.getAllByText(/works on this computer only/)).toHaveLength(1);
  });

  test('of an embedded atlas is of the whole', () => {
    show({ embed: { panels: [], click: 'none', wheel: true, origin: null } });
    expect(field('Link to this view')).not.toContain('embed');
  });

  test('draws the QR code, saves it as SVG, and shows it on the full screen', async () => {
    const user = show();
    expect(screen.getAllByRole('img', { name: 'QR code with the link to this view' })).toHaveLength(1);
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Download SVG' }));
    expect(click).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Full screen' }));
    expect(session().dialog).toBe('qr');
  });

  test('refuses a QR code in words where the link is too long, and offers no file of it', () => {
    show({ words: 'ż'.repeat(800) });
    expect(screen.getAllByText(/^The link has 4,8\d\d bytes and a QR code holds 2,953/)).toHaveLength(1);
    expect([screen.queryByRole('img'), screen.queryByRole('button', { name: 'Download SVG' })]).toEqual([null, null]);
  });

  test('offers the file that a link to a file of the reader needs, and saves it', async () => {
    const user = show();
    expect(screen.queryByRole('heading', { name: 'The file that this link needs' })).toBeNull();
    const save = vi.fn();
    act(() => {
      setPort('saveAtlas', save);
      useAtlas.setState({ document: { id: 'k3m9', title: { und: 'Firms' }, file: 'firms.csv' } });
    });
    expect(screen.getAllByRole('heading', { name: 'The file that this link needs' })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Save the atlas file' }));
    expect(save).toHaveBeenCalledOnce();
    act(() => setPort('saveAtlas', null));
    expect(screen.queryByRole('button', { name: 'Save the atlas file' })).toBeNull();
  });

  test('is closed by its button', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(session().dialog).toBeNull();
  });
});

describe('embedding', () => {
  test('loads no preview until it is unfolded', () => {
    show();
    expect(screen.queryByTitle('Preview of the embedded atlas')).toBeNull();
    unfold();
    expect(screen.getByTitle('Preview of the embedded atlas').getAttribute('src')).toBe(frame());
  });

  test('has the chosen panels, click, scrolling, language and look in its code', async () => {
    const user = show({ values: { kind: ['cluster'] } });
    unfold();
    const panels = within(screen.getByRole('group', { name: 'Beside the map' }));
    await user.click(panels.getByRole('checkbox', { name: 'list' }));
    await user.click(panels.getByRole('checkbox', { name: 'legend' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'A click on the map' }), 'open');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Look' }), 'dark');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '');
    await user.click(screen.getByRole('checkbox', { name: /^wheel and one finger/ }));
    expect(frame()).toBe(`${location.origin}/#v=1&kind=cluster&embed=list,controls:open:map&theme=dark`);
  });

  test('has its size, and the script for a height that follows', async () => {
    const user = show();
    unfold();
    await user.clear(screen.getByRole('textbox', { name: 'Width in pixels' }));
    await user.type(screen.getByRole('textbox', { name: 'Width in pixels' }), '420{Enter}');
    await user.click(screen.getByRole('checkbox', { name: /^the height follows/ }));
    expect(field('Code to paste')).toMatch(/width="420"[\s\S]*height="560"[\s\S]*<script>/);
    expect(screen.getByTitle('Preview of the embedded atlas').getAttribute('width')).toBe('420');
  });

  test('names the page that may talk to the atlas in the code, and leaves the preview alone', async () => {
    const user = show();
    unfold();
    const before = screen.getByTitle('Preview of the embedded atlas').getAttribute('src');
    await user.type(screen.getByRole('textbox', { name: /^The page that the atlas talks to/ }), 'example.org/news');
    expect(frame()).toContain(':page:https%3A%2F%2Fexample.org');
    expect(screen.getByTitle('Preview of the embedded atlas').getAttribute('src')).toBe(before);
  });

  test('says where an address is none', async () => {
    const user = show();
    unfold();
    const page = screen.getByRole('textbox', { name: /^The page that the atlas talks to/ });
    await user.type(page, 'not a page');
    expect([page.getAttribute('aria-invalid'), screen.getByText('This is no address of a page.').tagName]).toEqual([
      'true',
      'P',
    ]);
    expect(frame()).toMatch(/:page&lang=en$/);
  });
});
