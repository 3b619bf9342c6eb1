import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Starters } from '../../../src/panels/common/Starters';
import { setStarters } from '../../../src/state/act/session-actions';
import { openAtlas, view } from '../small-atlas';

test('a question opens its view in place of the one before, in the language and look that were chosen', async () => {
  openAtlas({ language: 'en', theme: 'dark', values: { kind: ['university'] }, selection: ['ict'] });
  setStarters([
    {
      id: 'clusters',
      text: { pl: 'Które klastry?', en: 'Which clusters?' },
      answer: { pl: 'Trzy.', en: 'Three.' },
      view: 'kind=cluster&arrange=years',
    },
  ]);
  render(<Starters />);
  expect(screen.getByText('Three.').tagName).toBe('P');
  await userEvent.click(screen.getByRole('button', { name: 'Which clusters?' }));
  const { language, theme, values, selection, arrangement } = view();
  expect([language, theme, values.kind, selection, arrangement]).toEqual(['en', 'dark', ['cluster'], [], 'years']);
});
