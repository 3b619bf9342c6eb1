import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOf } from '../../../src/answers/answers';
import { NO_PICKS } from '../../../src/graph/picks/sentence';
import * as png from '../../../src/panels/common/files/draw-png';
import { ReportDialog } from '../../../src/panels/report/ReportDialog';
import { setAnswers, setDialog } from '../../../src/state/act/session-actions';
import type { Drawing, DrawingChoice } from '../../../src/state/drawing';
import { newAsk } from '../../../src/state/link/ask-parts';
import type { View } from '../../../src/state/link/view';
import { setPort } from '../../../src/state/ports';
import { textsOf } from '../facts';
import { openAtlas, session } from '../small-atlas';

beforeEach(() => {
  // jsdom draws nothing.
  vi.spyOn(png, 'drawPng').mockResolvedValue(new Blob(['map']));
  // jsdom has no modal dialogs and no addresses of blobs.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
  URL.createObjectURL = vi.fn(() => 'blob:map');
  URL.revokeObjectURL = vi.fn();
});

const DRAWING: Drawing = { width: 8, height: 6, draw: () => undefined, measure: () => 1 };

async function show(patch: Partial<View> = {}, layOut = vi.fn((_: DrawingChoice) => Promise.resolve(DRAWING))) {
  openAtlas(patch);
  setPort('layOut', layOut);
  setAnswers(answerOf);
  setDialog('report');
  render(<ReportDialog />);
  await screen.findByText((_, element) => element?.tagName === 'IMG' || element?.textContent === FAILED);
  return layOut;
}

const FAILED = 'The map could not be drawn.';
const plain = (texts: readonly (string | null | undefined)[]) => texts.map((text) => text?.replaceAll('\u00a0', ' '));
const question = () => screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent;
const answers = () => plain(screen.queryAllByRole('listitem').map((item) => item.textContent));
const names = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => textsOf(within(row).getAllByRole('cell'))[0]);

describe('a report', () => {
  test('of the whole says how much there is, and lists it', async () => {
    await show();
    expect(question()).toBe('The whole atlas');
    expect(plain([screen.getByText(/^On the map/).textContent])).toEqual(['On the map: 7 actors of 7, 5 relations.']);
    expect(names('Actors')).toHaveLength(7);
  });

  test('of what is missing says what a note is about: actors by name, relations as sentences', async () => {
    await show({ ask: newAsk('gaps', { open: 'source-contradicts' }) });
    expect(screen.getByText(/Once 77, once 78/).textContent).toContain(
      '(ICT Cluster; Łódź School is a member of ICT Cluster)',
    );
  });

  test('of a filter names its conditions', async () => {
    await show({ values: { kind: ['cluster'], industry: ['code'] } });
    expect([question(), screen.getByText(/^Filter/).textContent]).toEqual([
      'A choice from the atlas',
      'Filter: cluster; industry: Software.',
    ]);
    expect(names('Actors')).toEqual(['ICT Cluster', 'Light Cluster']);
  });

  test('of the list of relations has them in its order', async () => {
    await show({ rows: 'relations', types: ['collaborates-with'], sort: { column: 'to', descending: true } });
    expect(names('Relations')).toEqual(['City Hall', 'Łódź School']);
  });

  test('of a question has the sentence, the chains and those who are in them', async () => {
    await show({ ask: { kind: 'picks', sentence: NO_PICKS } });
    expect(question()).toBe('university – any tie – cluster');
    expect(answers()).toEqual([
      '1 chain: ŁS – WKI',
      'Found: 1 chain',
      'Łódź School → collaborates with / is a member of (inferred): ICT Cluster',
      'Łódź School collaborates with ICT Cluster. Source: Klastry, line 22.',
      'Łódź School is a member of ICT Cluster (inferred). No lines of the source: this is our conclusion.',
    ]);
    expect(names('Actors')).toEqual(['ICT Cluster', 'Łódź School']);
  });

  test('of a comparison says what is shared and what is not', async () => {
    await show({ selection: ['ict', 'wood'] });
    expect(question()).toBe('Comparison: ICT Cluster; Wood Cluster');
    expect(answers()).toEqual([
      'WKI, Wood Cluster: in common: City Hall',
      'The source states none.',
      'Neighbours: City Hall',
      'ICT Cluster: IT Upland; Łódź School',
      'City Hall coordinates ICT Cluster. Source: Klastry, line 20.',
      'ICT Cluster anchors IT Upland. Source: Klastry, line 21.',
      'Łódź School collaborates with ICT Cluster. Source: Klastry, line 22.',
      'Łódź School is a member of ICT Cluster (inferred). No lines of the source: this is our conclusion.',
      'City Hall collaborates with Wood Cluster. Source: Section, line 1.',
    ]);
  });

  test('of one actor has its relations', async () => {
    await show({ selection: ['city'] });
    expect([question(), answers()]).toEqual([
      'City Hall',
      [
        'City Hall coordinates ICT Cluster. Source: Klastry, line 20.',
        'City Hall collaborates with Wood Cluster. Source: Section, line 1.',
      ],
    ]);
  });

  test('of a relation is its sentence with its status', async () => {
    await show({ relation: 'school--member-of--ict' });
    expect([question(), answers()]).toEqual([
      'Łódź School is a member of ICT Cluster',
      ['inferred', 'No lines of the source: this is our conclusion.'],
    ]);
    expect(names('Actors')).toEqual(['ICT Cluster', 'Łódź School']);
  });

  test('names the sources, and the link to the view as text and as a code', async () => {
    await show({ values: { kind: ['cluster'] } });
    expect(screen.getAllByText('The paper. The press; facts as of 2015, retrieved 6 May 2024.')).toHaveLength(1);
    const link = screen.getByRole('link').getAttribute('href');
    expect(link).toBe(`${location.origin}/#v=1&kind=cluster&lang=en`);
    expect(screen.getAllByRole('img', { name: 'QR code with the link to this view' })).toHaveLength(1);
  });

  test('has the picture of the map', async () => {
    const layOut = await show();
    expect(layOut.mock.calls[0]?.[0]).toMatchObject({ scope: 'screen', isTransparent: false });
    expect(screen.getByRole('img', { name: 'Map' }).getAttribute('src')).toBe('blob:map');
  });

  test('says so where the map could not be drawn', async () => {
    await show(
      {},
      vi.fn(() => Promise.reject(new Error('too large'))),
    );
    expect(screen.getAllByText(FAILED)).toHaveLength(1);
  });

  test('is printed, kept as Markdown and closed by its buttons', async () => {
    await show();
    window.print = vi.fn();
    await userEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(window.print).toHaveBeenCalledOnce();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Download Markdown' }));
    expect(click).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Close the report' }));
    expect(session().dialog).toBeNull();
  });
});
