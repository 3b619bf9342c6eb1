import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ScenarioBanner } from '../../../../src/canvas/controls/ScenarioBanner';
import { QuestionPanel } from '../../../../src/panels/description/QuestionPanel';
import { newAsk } from '../../../../src/state/link/ask-parts';
import { selectAnswer } from '../../../../src/state/select/answer-selectors';
import { useAtlas } from '../../../../src/state/store';
import { textsOf } from '../../facts';
import { openAtlas, SMALL, view } from '../../small-atlas';

// jsdom lacks it, and the list of actors looks its rows up with it.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const show = (parts: Parameters<typeof newAsk<'scenario'>>[1] = {}) => {
  openAtlas({ ask: newAsk('scenario', parts) });
  render(
    <>
      <ScenarioBanner />
      <QuestionPanel />
    </>,
  );
};
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const type = (name: string, text: string) => userEvent.type(screen.getByRole('combobox', { name }), text);

describe('a scenario', () => {
  test('takes actors out and says what comes apart, beside the data', async () => {
    show();
    expect(screen.getByText(/^Nothing yet/)).toBeInstanceOf(HTMLElement);
    await type('Who is not there', 'city{Enter}');
    expect(view().ask).toMatchObject({ without: ['city'] });
    // Wood is parted from the three that stay with the ICT cluster.
    expect(screen.getByText(/^3.pairs lose their connection/)).toBeInstanceOf(HTMLElement);
    const fallen = screen.getByText('Who falls away').nextElementSibling as HTMLElement;
    expect(within(fallen).getByRole('button', { name: 'Wood Cluster' })).toBeInstanceOf(HTMLElement);
    expect(useAtlas.getState().graph).toBe(SMALL);
  });

  test('says which side of whom is named no longer, and what is still said of it', () => {
    show({ without: ['city'] });
    const sides = screen.getByRole('heading', { name: 'Sides of the helix' }).nextElementSibling as HTMLElement;
    expect(textsOf(within(sides).getAllByRole('listitem'))).toEqual([
      'IT Upland, public authorities: named → nothing.',
      'ICT Cluster, public authorities: named → nothing.',
      'Wood Cluster, public authorities: named → nothing.',
    ]);
  });

  test('lights who falls away and shows who is out', () => {
    show({ without: ['city'] });
    const answer = selectAnswer(useAtlas.getState());
    expect(answer?.nodes).toEqual(new Set(['wood']));
    expect(answer?.out?.nodes).toEqual(new Set(['city']));
    expect(answer?.out?.edges).toEqual(new Set(['city--coordinates--ict', 'city--collaborates-with--wood']));
  });

  test('assumes a relation of a type that the two kinds may have', async () => {
    show();
    await userEvent.click(screen.getByText('Assume a relation'));
    await type('From whom', 'light{Enter}');
    await type('To whom', 'wood{Enter}');
    const types = within(screen.getByRole('combobox', { name: 'Type of relation' })).getAllByRole('option');
    expect(types.map(({ textContent }) => textContent)).not.toContain('coordination');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Type of relation' }), 'collaborates-with');
    await click('Add to the scenario');
    expect(view().ask).toMatchObject({ added: [{ from: 'light', type: 'collaborates-with', to: 'wood' }] });
    expect(screen.getByText(/^\d+\sp.* gain a connection/)).toBeInstanceOf(HTMLElement);
    await click('Remove: Light Cluster collaborates with Wood Cluster (Assumed relations)');
    expect(view().ask).toMatchObject({ added: [] });
  });

  test('puts a relation back that was taken out', async () => {
    show({ withoutRelations: ['city--coordinates--ict'] });
    await click('Remove: City Hall coordinates ICT Cluster (Which relations are not there)');
    expect(view().ask).toMatchObject({ withoutRelations: [] });
  });

  test('has a name, in the banner too, and is closed there', async () => {
    show({ without: ['city'] });
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the scenario' }), 'No city{Enter}');
    expect(view().ask).toMatchObject({ name: 'No city' });
    expect(screen.getByText('Scenario: not data').parentElement?.textContent).toContain('No city');
    await click('Close the scenario');
    expect(view().ask).toBeNull();
    expect(screen.queryByText('Scenario: not data')).toBeNull();
  });

  test('starts anew', async () => {
    show({ name: 'x', without: ['city'] });
    await click('Start anew');
    expect(view().ask).toEqual(newAsk('scenario'));
  });
});
