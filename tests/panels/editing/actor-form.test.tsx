import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changeEntities, removeEntity } from '../../../src/graph/document/edits';
import { Inspector } from '../../../src/panels/description/Inspector';
import { setEditing } from '../../../src/state/act/session-actions';
import { edit as editDirectly, undoEdit } from '../../../src/state/document/edit-actions';
import { useAtlas } from '../../../src/state/store';
import { openAtlas, session } from '../small-atlas';
import { contentOf, saidOf } from './fields';

// jsdom does not have it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const actor = (id = 'ict') => useAtlas.getState().graph.nodes.get(id);
const steps = () => useAtlas.getState().edits.past.length;
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));

/** Shows the form of an actor; answers the reader. */
async function edit(id = 'ict', view = {}) {
  openAtlas({ selection: [id], ...view });
  setEditing(true);
  render(<Inspector />);
  await screen.findByRole('heading', { level: 3, name: /^(Facts|Fakty)$/ });
  return userEvent.setup();
}

async function type(user: ReturnType<typeof userEvent.setup>, name: string, text: string) {
  await user.clear(field(name));
  await user.type(field(name), text);
}

beforeEach(() => {
  // What is focused once it has come is looked for only where it can be seen.
  Element.prototype.checkVisibility = () => true;
});

describe('the form of an actor', () => {
  test('is opened by a button in its place, and closed by another or by Escape', async () => {
    openAtlas({ selection: ['ict'] });
    const user = userEvent.setup();
    render(
      <div id="inspector">
        <Inspector />
      </div>,
    );
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    expect(session().isEditing).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await user.click(await screen.findByRole('textbox', { name: 'Year of founding' }));
    await user.keyboard('{Escape}');
    expect(session().isEditing).toBe(false);
    await expect.poll(() => document.activeElement?.textContent).toBe('Edit');
  });

  test('stays open from actor to actor', async () => {
    await edit();
    useAtlas.setState(({ view }) => ({ view: { ...view, selection: ['city'] } }));
    expect((await screen.findByRole('heading', { level: 2, name: 'City Hall' })).textContent).toBe('City Hall');
    expect(screen.getByText('Editing: organisation').tagName).toBe('P');
  });

  test.each([
    ['an embed', { embed: { panels: ['inspector'], click: 'select' } }],
    ['a show', { stage: 'play' }],
  ])('is not there in %s', (_where, view) => {
    openAtlas({ selection: ['ict'], ...view } as Parameters<typeof openAtlas>[0]);
    setEditing(true);
    render(<Inspector />);
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
  });
});

describe('a field', () => {
  test('is taken over on Enter, as one step that is taken back', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    expect([actor()?.founded, steps()]).toEqual(['2007', 1]);
    undoEdit();
    expect(actor()?.founded).toBe('2006');
  });

  test('is taken over when it is left, and no step where nothing changed', async () => {
    const user = await edit();
    await type(user, 'Number of companies', '51');
    await user.tab();
    expect(actor()?.companies).toBe(51);
    await user.click(field('Number of members'));
    await user.tab();
    expect(steps()).toBe(1);
  });

  test('that is empty has no value any more', async () => {
    const user = await edit();
    await user.clear(field('Number of companies'));
    await user.keyboard('{Enter}');
    expect(Object.keys(actor() ?? {})).not.toContain('companies');
  });

  test('is put back by Escape, and the form stays', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '1');
    await user.keyboard('{Escape}');
    expect(contentOf(field('Year of founding'))).toBe('2006');
    expect([session().isEditing, steps()]).toEqual([true, 0]);
  });

  test('of a date says what was understood', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '21.01.2014');
    expect(saidOf(field('Year of founding'))).toEqual('that is 21 January 2014');
    await user.keyboard('{Enter}');
    expect(actor()?.founded).toBe('2014-01-21');
  });

  test.each([
    ['Year of founding', 'long ago', /^This date is not understood/],
    ['Year of the end', '1990', 'The end would be before the beginning.'],
    ['Number of members', '-3', 'The number cannot be negative.'],
    ['Number of members', 'many', 'This is not a number.'],
    ['Number of companies', '78', 'There cannot be more companies than members.'],
  ])('%s as “%s” is not taken over, and says why', async (name, text, why) => {
    const user = await edit();
    await type(user, name, `${text}{Enter}`);
    await user.tab();
    expect(steps()).toBe(0);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect(saidOf(field(name))).toMatch(why);
  });

  test('of a choice, of a flag and of contacts is taken over at once', async () => {
    const user = await edit();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sector: side of the helix' }), 'business');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Cluster register' }), '');
    await user.click(group('Contacts').getByRole('checkbox', { name: 'fan page' }));
    expect(actor()).toMatchObject({ helix: 'business', contacts: ['website'] });
    expect([actor()?.register, steps()]).toEqual([undefined, 3]);
  });
});

describe('names', () => {
  test('stand in every language, and one is needed', async () => {
    const user = await edit();
    const names = group('Name');
    await user.clear(names.getByRole('textbox', { name: 'Polish' }));
    await user.tab();
    expect(actor()?.name).toEqual({ en: 'ICT Cluster' });
    await user.clear(names.getByRole('textbox', { name: 'English' }));
    await user.tab();
    expect(actor()?.name).toEqual({ en: 'ICT Cluster' });
    expect(saidOf(names.getByRole('textbox', { name: 'English' }))).toEqual(
      'A name is needed in at least one language.',
    );
  });

  test('others are lines, each once', async () => {
    const user = await edit();
    await type(user, 'Other names, one on each line', 'WKI{Enter}Bity{Enter}{Enter}WKI');
    await user.tab();
    expect(actor()?.aliases).toEqual(['WKI', 'Bity']);
  });
});

describe('the source of a fact', () => {
  const form = () => within(screen.getByRole('group', { name: 'Source: Year of founding' }));
  const fill = async (user: ReturnType<typeof userEvent.setup>, name: string, text: string) =>
    user.type(form().getByRole('textbox', { name }), text);

  test('is asked for once the fact changes, and is kept with it', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    await user.selectOptions(form().getByRole('combobox', { name: 'Source' }), 'paper');
    await fill(user, 'Section', 'Klastry');
    await fill(user, 'From line', '15');
    await user.click(form().getByRole('button', { name: 'Save source' }));
    expect(actor()?.evidence.at(-1)).toEqual({
      source: 'paper',
      section: 'Klastry',
      lines: [15, 15],
      terms: ['2007'],
      for: ['founded'],
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Source: Year of founding – The paper, Klastry, line 15',
    );
  });

  test('says what it lacks, and is not kept without', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    await user.selectOptions(form().getByRole('combobox', { name: 'Source' }), 'paper');
    await user.click(form().getByRole('button', { name: 'Save source' }));
    expect(saidOf(form().getByRole('textbox', { name: 'Section' }))).toEqual('This field is required.');
    expect(form().getByRole('textbox', { name: 'From line' }).getAttribute('aria-invalid')).toBe('true');
    expect(steps()).toBe(1);
  });

  test('that the document lacks is added with the first fact that it backs', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    await user.selectOptions(form().getByRole('combobox', { name: 'Source' }), 'New source…');
    await fill(user, 'Title', 'Kronika');
    await fill(user, 'Publisher', 'Miasto');
    await fill(user, 'Year or date', '2024');
    await fill(user, 'Section', 'I');
    await fill(user, 'From line', '3');
    await fill(user, 'To line', '4');
    await user.keyboard('{Enter}');
    const { graph } = useAtlas.getState();
    expect(graph.sources.get('kronika')).toMatchObject({ title: { en: 'Kronika' }, stateOf: '2024' });
    expect(actor()?.evidence.at(-1)).toMatchObject({ source: 'kronika', lines: [3, 4] });
    expect(steps()).toBe(2);
  });

  test('needs neither section nor lines where it has none, as a register on the web, whose page it leads to', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    await user.selectOptions(form().getByRole('combobox', { name: 'Source' }), 'New source…');
    await fill(user, 'Title', 'Rejestr');
    await fill(user, 'Publisher', 'Sąd');
    await fill(user, 'Web address', 'http://example.org{Enter}');
    expect(saidOf(form().getByRole('textbox', { name: 'Web address' }))).toMatch(/https:/);
    await user.clear(form().getByRole('textbox', { name: 'Web address' }));
    await fill(user, 'Web address', 'https://example.org/krs{Enter}');
    expect(useAtlas.getState().graph.sources.get('rejestr')?.address).toBe('https://example.org/krs');
    expect(actor()?.evidence.at(-1)).toEqual({ source: 'rejestr', terms: ['2007'], for: ['founded'] });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Source: Year of founding – Rejestr');
  });

  test('is remembered for the next fact', async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    await user.selectOptions(form().getByRole('combobox', { name: 'Source' }), 'paper');
    await fill(user, 'Section', 'Klastry');
    await fill(user, 'From line', '15');
    await user.keyboard('{Enter}');
    await type(user, 'Number of members', '80{Enter}');
    const next = within(screen.getByRole('group', { name: 'Source: Number of members' }));
    expect(contentOf(next.getByRole('combobox', { name: 'Source' }))).toBe('paper');
    expect(contentOf(next.getByRole('textbox', { name: 'Section' }))).toBe('Klastry');
    expect(contentOf(next.getByRole('textbox', { name: 'Words that say so' }))).toBe('80');
  });

  test('that backed the former value backs it no more, and the other fields as before', async () => {
    const user = await edit();
    await type(user, 'Number of members', '80{Enter}');
    expect(actor()?.evidence.map((each) => each.for)).toEqual([undefined, ['companies']]);
  });

  test('can be taken out', async () => {
    const user = await edit();
    await user.click(
      screen.getByRole('button', { name: 'Source: Number of members – The paper, Klastry, lines 12–14' }),
    );
    await user.click(screen.getByRole('button', { name: /^Remove the source/ }));
    expect(actor()?.evidence.map((each) => each.for)).toEqual([undefined, ['companies']]);
  });
});

describe('a source that is not finished', () => {
  const LINE = { name: 'Source: Year of founding – unfinished' };
  const form = () => within(screen.getByRole('group', { name: 'Source: Year of founding' }));
  const begin = async () => {
    const user = await edit();
    await type(user, 'Year of founding', '2007{Enter}');
    await user.selectOptions(form().getByRole('combobox', { name: 'Source' }), 'paper');
    await user.type(form().getByRole('textbox', { name: 'Section' }), 'Klastry');
    return user;
  };
  const finish = (user: Awaited<ReturnType<typeof begin>>) =>
    user.type(form().getByRole('textbox', { name: 'From line' }), '15');

  test('is taken over once it is whole and left', async () => {
    const user = await begin();
    await finish(user);
    await user.click(field('Number of members'));
    expect(actor()?.evidence.at(-1)).toMatchObject({ source: 'paper', lines: [15, 15], for: ['founded'] });
    expect([document.activeElement, session().sourceDrafts]).toEqual([field('Number of members'), {}]);
  });

  test('is taken over before another actor is looked at, or “Done” ends it all', async () => {
    const user = await begin();
    await finish(user);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(actor()?.evidence.at(-1)).toMatchObject({ source: 'paper', for: ['founded'] });
    expect(session().isEditing).toBe(false);
  });

  test('stays as it is while the reader looks something up in another window', async () => {
    const user = await begin();
    await finish(user);
    // The field is left, and is still the one that has the focus.
    fireEvent.blur(form().getByRole('textbox', { name: 'From line' }));
    expect([steps(), Object.keys(session().sourceDrafts)]).toEqual([1, ['ict founded']]);
  });

  test('is there when its line is unfolded again', async () => {
    const user = await begin();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', LINE));
    expect(contentOf(form().getByRole('textbox', { name: 'Section' }))).toBe('Klastry');
    expect(form().getByRole('textbox', { name: 'From line' }).getAttribute('aria-invalid')).toBe('true');
  });

  test('is there when the reader comes back from another actor, who has none', async () => {
    const user = await begin();
    const show = (id: string) => act(() => useAtlas.setState(({ view }) => ({ view: { ...view, selection: [id] } })));
    show('city');
    await screen.findByRole('heading', { level: 2, name: 'City Hall' });
    expect(screen.queryByRole('button', { name: /unfinished$/ })).toBeNull();
    show('ict');
    await user.click(await screen.findByRole('button', LINE));
    expect(contentOf(form().getByRole('textbox', { name: 'Section' }))).toBe('Klastry');
  });

  test('is told once by “Done”, which gives the focus to what it lacks', async () => {
    const user = await begin();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('alert').textContent).toMatch(/^Unfinished – Source: Year of founding\./);
    expect([session().isEditing, document.activeElement]).toEqual([
      true,
      form().getByRole('textbox', { name: 'From line' }),
    ]);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect([session().isEditing, Object.keys(session().sourceDrafts)]).toEqual([false, ['ict founded']]);
  });

  const beginFact = async () => {
    const user = await edit('city');
    await user.click(screen.getByText('What else the source says'));
    await user.type(screen.getByRole('textbox', { name: 'New item' }), 'trams{Enter}');
    const fold = screen.getByText(/./, { selector: 'details details > summary > span' });
    await user.click(fold);
    const remove = screen.getByRole('button', { name: /^Delete: / });
    const about = remove.textContent?.replace('Delete: ', '');
    await user.click(screen.getByRole('button', { name: `Source: ${about} – unsourced` }));
    const source = within(screen.getByRole('group', { name: /^Source: / }));
    await user.selectOptions(source.getByRole('combobox', { name: 'Source' }), 'paper');
    return { user, fold, remove };
  };

  test('of a fact that is folded away is shown by “Done”', async () => {
    const { user, fold } = await beginFact();
    await user.keyboard('{Escape}');
    await user.click(fold);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/unfinished$/);
    expect(fold.closest('details')?.open).toBe(true);
  });

  test('goes with the fact that it is of', async () => {
    const { user, remove } = await beginFact();
    expect(Object.keys(session().sourceDrafts)).toEqual(['city facts 0']);
    await user.click(remove);
    expect(session().sourceDrafts).toEqual({});
  });
});

describe('how it is known', () => {
  test('that nobody says so leaves no lines of the whole', async () => {
    const user = await edit('city');
    await user.selectOptions(screen.getByRole('combobox', { name: 'How it is known' }), 'unsourced');
    expect([actor('city')?.status, actor('city')?.evidence]).toEqual(['unsourced', []]);
  });

  test('of what is concluded needs a reason', async () => {
    const user = await edit('city');
    await user.selectOptions(screen.getByRole('combobox', { name: 'How it is known' }), 'inferred');
    expect(actor('city')?.status).toBe('stated');
    await user.type(group('Why').getByRole('textbox', { name: 'English' }), 'By its name.{Enter}');
    expect(actor('city')).toMatchObject({ status: 'inferred', why: { en: 'By its name.' } });
  });
});

describe('what else is said', () => {
  const item = (name: string) => group(name).getByRole('textbox', { name: 'English' });
  const facts = () => actor('city')?.facts;

  test('is added by its topic, item by item, and goes with its last', async () => {
    const user = await edit('city');
    await user.click(screen.getByText('What else the source says'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'New topic' }), 'aims');
    await user.type(screen.getByRole('textbox', { name: 'New item' }), 'clean air{Enter}');
    expect(facts()).toEqual([{ topic: 'aims', strength: 'told', items: [{ en: 'clean air' }], evidence: [] }]);
    await user.click(screen.getByText('Aims', { selector: 'summary > span' }));
    await user.type(item('New item'), 'quiet streets{Enter}');
    expect(facts()?.[0]?.items).toEqual([{ en: 'clean air' }, { en: 'quiet streets' }]);
    await user.clear(item('Item 1'));
    await user.tab();
    expect(facts()?.[0]?.items).toEqual([{ en: 'quiet streets' }]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Is it a fact?' }), 'wanted');
    expect(facts()?.[0]?.strength).toBe('wanted');
    await user.click(screen.getByRole('button', { name: /^Delete: Aims/ }));
    expect(facts()).toBeUndefined();
  });

  test('has evidence of its own', async () => {
    const user = await edit('city');
    await user.click(screen.getByText('What else the source says'));
    await user.type(screen.getByRole('textbox', { name: 'New item' }), 'trams{Enter}');
    const topic = facts()?.[0]?.topic ?? '';
    await user.click(screen.getByText(/./, { selector: 'details details > summary > span' }));
    const name = screen.getByRole('button', { name: /^Delete: / }).textContent?.replace('Delete: ', '');
    await user.click(screen.getByRole('button', { name: `Source: ${name} – unsourced` }));
    const source = within(screen.getByRole('group', { name: /^Source: / }));
    await user.selectOptions(source.getByRole('combobox', { name: 'Source' }), 'paper');
    await user.type(source.getByRole('textbox', { name: 'Section' }), 'Miasto');
    await user.type(source.getByRole('textbox', { name: 'Words that say so' }), 'tramwaje');
    await user.type(source.getByRole('textbox', { name: 'From line' }), '7{Enter}');
    expect(facts()?.[0]).toMatchObject({ topic, evidence: [{ source: 'paper', lines: [7, 7] }] });
    expect(actor('city')?.evidence).not.toContainEqual(expect.objectContaining({ section: 'Miasto' }));
  });

  test('keeps its evidence in other words, and loses it as another claim', async () => {
    const user = await edit('city');
    const evidence = [{ source: 'paper', section: 'Miasto', lines: [7, 7] as const, terms: ['tramwaje'] }];
    const fact = { topic: 'aims', strength: 'told' as const, items: [{ en: 'trams' }], evidence };
    act(
      () => void editDirectly((content) => changeEntities(content, ['city'], (each) => ({ ...each, facts: [fact] }))),
    );
    await user.click(screen.getByText('What else the source says'));
    await user.click(screen.getByText('Aims', { selector: 'summary > span' }));
    await user.type(group('Item 1').getByRole('textbox', { name: 'Polish' }), 'tramwaje{Enter}');
    expect(facts()).toEqual([{ ...fact, items: [{ en: 'trams', pl: 'tramwaje' }] }]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Is it a fact?' }), 'wanted');
    expect(facts()?.[0]).toMatchObject({ strength: 'wanted', evidence: [] });
  });

  test('numbers are added, corrected, dated and taken out', async () => {
    const user = await edit('city');
    await user.click(screen.getByText('Other figures'));
    await user.type(screen.getByRole('textbox', { name: 'New number: what it counts' }), 'laboratories');
    await user.type(screen.getByRole('textbox', { name: 'Number' }), '12{Enter}');
    expect(actor('city')?.figures).toEqual([{ label: { en: 'laboratories' }, value: 12, evidence: [] }]);
    await user.click(screen.getByText('laboratories: 12'));
    const [number] = screen.getAllByRole('textbox', { name: 'Number' });
    if (!number) throw new Error('There is a number.');
    await user.clear(number);
    await user.type(number, '14{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'As of' }), '2020{Enter}');
    expect(actor('city')?.figures).toEqual([{ label: { en: 'laboratories' }, value: 14, evidence: [], date: '2020' }]);
    await user.click(screen.getByRole('button', { name: 'Delete: laboratories: 14' }));
    expect(actor('city')?.figures).toBeUndefined();
  });
});

describe('a kind', () => {
  test('is taken over', async () => {
    const user = await edit('fund');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'project');
    expect(actor('fund')?.kind).toBe('project');
  });

  test('that its relations may not join is refused, with the first of them', async () => {
    const user = await edit('city');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'region');
    expect(screen.getByRole('alert').textContent).toMatch(/^This kind cannot have this relation: City Hall/);
    expect(actor('city')?.kind).toBe('organisation');
  });
});

describe('what an actor is in law', () => {
  test('is chosen, and has a source of its own', async () => {
    const user = await edit('city');
    const forms = group('Legal form');
    const [first] = forms.getAllByRole('checkbox');
    if (!first) throw new Error('There are forms.');
    await user.click(first);
    expect(actor('city')?.legalForms).toEqual([{ form: expect.any(String), evidence: [] }]);
    await user.selectOptions(forms.getByRole('combobox', { name: 'Source' }), 'paper');
    await user.type(forms.getByRole('textbox', { name: 'Section' }), 'Klastry');
    await user.type(forms.getByRole('textbox', { name: 'From line' }), '5');
    await user.type(forms.getByRole('textbox', { name: 'Words that say so' }), 'gmina{Enter}');
    expect(actor('city')?.legalForms?.[0]?.evidence).toMatchObject([{ source: 'paper', terms: ['gmina'] }]);
    expect(actor('city')?.evidence).toHaveLength(1);
    await user.click(first);
    expect(actor('city')?.legalForms).toBeUndefined();
  });
});

test('that an actor is past is said and taken back', async () => {
  const user = await edit('city');
  const past = screen.getByRole('checkbox', { name: 'Belongs to the past' });
  await user.click(past);
  expect(actor('city')?.past).toBe(true);
  await user.click(past);
  expect(Object.keys(actor('city') ?? {})).not.toContain('past');
});

describe('relations', () => {
  const edges = () => [...useAtlas.getState().graph.edges.keys()];

  test('are added, of the types that may begin or end at such an actor', async () => {
    const user = await edit('city');
    await user.click(screen.getByText('Add a relation'));
    const how = screen.getByRole('combobox', { name: 'Relation' });
    const options = within(how)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options).toContain('is a member of');
    expect(options).not.toContain('anchors');
    await user.selectOptions(how, 'is a member of');
    await user.type(screen.getByRole('combobox', { name: 'With whom' }), 'wood{Enter}');
    await user.type(field('When'), '2015');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(useAtlas.getState().graph.edges.get('city--member-of--wood')).toMatchObject({
      status: 'unsourced',
      date: '2015',
    });
  });

  test('are added with where they are stated', async () => {
    const user = await edit('city');
    await user.click(screen.getByText('Add a relation'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relation' }), 'is a member of');
    await user.type(screen.getByRole('combobox', { name: 'With whom' }), 'wood{Enter}');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'paper');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(saidOf(field('Section'))).toBe('This field is required.');
    await user.type(field('Section'), 'Klastry');
    await user.type(field('From line'), '9{Enter}');
    expect(useAtlas.getState().graph.edges.get('city--member-of--wood')).toMatchObject({
      status: 'stated',
      evidence: [{ source: 'paper', section: 'Klastry', lines: [9, 9], terms: ['Wood Cluster'] }],
    });
  });

  test.each([
    ['city', 'A relation cannot lead back to the same actor.'],
    ['school', 'This relation cannot join actors of these kinds.'],
  ])('with %s are not, and say why', async (other, why) => {
    const user = await edit('city');
    const before = edges();
    await user.click(screen.getByText('Add a relation'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relation' }), 'is a member of');
    await user.type(screen.getByRole('combobox', { name: 'With whom' }), `${other}{Enter}`);
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(screen.getByRole('alert').textContent).toBe(why);
    expect(edges()).toEqual(before);
  });

  test('that are half said are told by “Done”, and wait for who comes back', async () => {
    const user = await edit('city');
    await user.click(screen.getByText('Add a relation'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Relation' }), 'is a member of');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    // How it may read is no relation yet.
    expect(session().isEditing).toBe(false);
    act(() => setEditing(true));
    await user.type(await screen.findByRole('combobox', { name: 'With whom' }), 'wood{Enter}');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('alert').textContent).toMatch(/^Unfinished – New relation\./);
    expect([session().isEditing, document.activeElement]).toEqual([true, screen.getByRole('button', { name: 'Add' })]);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(session().isEditing).toBe(false);
    act(() => setEditing(true));
    expect((await screen.findByText(/^Add a relation/)).textContent).toBe('Add a relation · unfinished');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(edges()).toContain('city--member-of--wood');
    expect(screen.getByText(/^Add a relation/).textContent).toBe('Add a relation');
  });

  test('with somebody who is gone by now are begun anew', async () => {
    const user = await edit('city');
    await user.type(screen.getByRole('combobox', { name: 'With whom' }), 'wood{Enter}');
    expect(screen.getByText(/^Add a relation/).textContent).toMatch(/unfinished$/);
    act(() => void editDirectly((content) => removeEntity(content, 'wood')));
    expect(screen.getByText(/^Add a relation/).textContent).toBe('Add a relation');
  });

  test('are removed, which is said, and the focus stays', async () => {
    const user = await edit('city');
    await user.click(screen.getByRole('button', { name: 'Delete the relation: City Hall coordinates ICT Cluster' }));
    expect(edges()).not.toContain('city--coordinates--ict');
    expect(document.activeElement?.textContent).toBe('Relations');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent?.trim())).toContainEqual(
      expect.stringMatching(/City Hall coordinates ICT Cluster/),
    );
  });

  test('lead to a form of their own', async () => {
    const user = await edit('city');
    await user.click(screen.getByRole('button', { name: 'Edit the relation: City Hall coordinates ICT Cluster' }));
    expect(await screen.findByText('Editing: relation')).toBeDefined();
  });
});

test('an actor is deleted with its relations, which is said and can be taken back', async () => {
  const user = await edit('city');
  await user.click(screen.getByRole('button', { name: 'Delete actor' }));
  expect(actor('city')).toBeUndefined();
  expect((await screen.findByText(/City Hall.*Along with it: 2.relations\./)).tagName).toBe('P');
  undoEdit();
  expect(actor('city')).toBeDefined();
});
