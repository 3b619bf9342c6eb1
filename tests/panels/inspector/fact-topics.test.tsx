import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Entity, Evidence } from '../../../src/graph/model';
import { Inspector } from '../../../src/panels/description/Inspector';
import type { View } from '../../../src/state/link/view';
import { entity, graphOf, relation } from '../../support/build';
import { fact, textsOf } from '../facts';
import { openAtlas } from '../small-atlas';

const at = (line: number, term: string): readonly Evidence[] => [
  { source: 'paper', section: 'Klastry', lines: [line, line], terms: [term] },
];

/** The inspector with one actor, who coordinates a cluster. */
function show(patch: Partial<Entity>, view: Partial<View> = {}) {
  const graph = graphOf(
    [entity('firm', patch), entity('metal', { kind: 'cluster' }), entity('town')],
    [relation('firm', 'coordinates', 'metal', { id: 'leads' })],
  );
  openAtlas({ selection: ['firm'], ...view }, graph);
  render(<Inspector />);
}

const company = { form: 'company', evidence: at(3, 'sp. z o.o.') } as const;
const association = { form: 'association', evidence: at(4, 'stowarzyszenie') } as const;

describe('the legal form of an actor', () => {
  test('is the one that the source says', () => {
    show({ legalForms: [company] });
    expect(fact('Legal form')).toBe('company');
  });

  test('is contested where the source says two', () => {
    show({ legalForms: [company, association] });
    expect(fact('Legal form')).toBe('company / association – contested: the source says both');
  });

  test('of a coordinator is missed in words where the source says none', () => {
    show({});
    expect(fact('Legal form')).toBe('the source does not say');
  });

  test('is not asked of those who coordinate nothing', () => {
    show({}, { selection: ['town'] });
    expect(fact('Legal form')).toBeUndefined();
  });

  test('has its lines among the sources', () => {
    show({ legalForms: [company] });
    expect(screen.getByText('supports: legal form').closest('li')?.textContent).toContain('line 3');
  });
});

describe('what else the source says', () => {
  const facts = [
    {
      topic: 'services',
      strength: 'told',
      items: [
        { pl: 'spawanie', en: 'welding' },
        { pl: 'szlifowanie', en: 'grinding' },
      ],
      evidence: at(146, 'spawanie'),
    },
    {
      topic: 'joining',
      strength: 'possible',
      items: [{ pl: 'firmy z regionu', en: 'firms of the region' }],
      evidence: at(179, '40%'),
    },
    {
      topic: 'funds',
      strength: 'wanted',
      items: [{ pl: 'dotacje', en: 'grants' }],
      evidence: at(109, 'dotacje'),
    },
    {
      topic: 'aims',
      strength: 'wanted',
      items: [{ pl: 'nowe rynki', en: 'new markets' }],
      evidence: at(228, 'rynki'),
    },
  ] as const;
  const section = () => {
    const found = screen.getByRole('heading', { level: 3, name: 'What else the source says' }).closest('section');
    if (!found) throw new Error('No section tells facts.');
    return found;
  };

  test('is told topic by topic, what is wanted or possible with its word unless the topic says so', () => {
    show({ facts });
    expect(textsOf(within(section()).getAllByRole('heading', { level: 4 }))).toEqual([
      'Services',
      'Joiningpossibility',
      'Moneyaim',
      'Aims',
    ]);
  });

  test('is told item by item in the language of the reader', () => {
    show({ facts }, { language: 'pl' });
    const [services] = screen.getAllByRole('list').filter((list) => list.textContent?.includes('spawanie'));
    expect(textsOf(within(services ?? document.body).getAllByRole('listitem'))).toEqual(['spawanie', 'szlifowanie']);
  });

  test('shows the lines of a topic on demand', async () => {
    show({ facts });
    const summary = within(section()).getByText('Source: Services');
    expect(summary.closest('details')?.open).toBe(false);
    await userEvent.click(summary);
    expect(summary.closest('details')?.open).toBe(true);
    expect(summary.closest('details')?.textContent).toContain('line 146');
  });

  test('is no heading where the source says nothing', () => {
    show({});
    expect(screen.queryByRole('heading', { name: 'What else the source says' })).toBeNull();
  });
});

describe('what is ours', () => {
  test('is marked among other names', () => {
    show({ aliases: ['Firma', 'F'], ours: ['F'] });
    expect(screen.getByText('also: Firma, F (added by us)').tagName).toBe('P');
  });

  test('is marked in the name', () => {
    show({ name: { pl: 'ZPORR, działanie 2.6', en: 'ZPORR, measure 2.6' }, ours: ['działanie'] });
    expect(screen.getByText('added by us in the name: działanie').tagName).toBe('P');
  });

  test('is not mentioned where all is the source’s', () => {
    show({ aliases: ['Firma'] });
    expect(screen.queryByText(/added by us/)).toBeNull();
  });
});

test('a body of the past says so', () => {
  show({ past: true });
  expect(screen.getByText('organisation, in the past').tagName).toBe('SPAN');
});

test('contested sides are both named and called contested', () => {
  show({ contestedHelix: ['business', 'civil-society'] });
  expect(screen.getByText('contested side: business or civil society').tagName).toBe('SPAN');
});
