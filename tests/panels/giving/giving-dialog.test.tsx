import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { GivingDialog } from '../../../src/panels/giving/GivingDialog';
import { savedFiles, showDialogs } from '../../support/saved-files';
import { openAtlas } from '../small-atlas';

beforeEach(showDialogs);

describe('the dialog of data for other programs', () => {
  test('saves what is chosen in the format that is chosen, and says so', async () => {
    const files = savedFiles();
    openAtlas({ selection: ['ict', 'city'] });
    render(<GivingDialog />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /^the selected ones: 2\sactors/ }));
    await user.click(screen.getByRole('radio', { name: 'CSV: actors' }));
    await user.click(screen.getByRole('button', { name: 'Save CSV: actors' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Saved: .*actors\.csv$/);
    const text = await files[0]?.blob.text();
    expect(text?.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
    expect(text).toMatch(/id,label,kind/);
  });

  test('says what the file will not have, by format', async () => {
    openAtlas();
    render(<GivingDialog />);
    const lost = () =>
      within(screen.getByRole('region'))
        .getAllByRole('listitem')
        .map((item) => item.textContent);
    expect(lost()).toEqual(expect.arrayContaining([expect.stringMatching(/other languages/)]));
    expect(lost()).not.toEqual(expect.arrayContaining([expect.stringMatching(/^relations/)]));
    await userEvent.click(screen.getByRole('radio', { name: 'CSV: actors' }));
    expect(lost()).toEqual(expect.arrayContaining([expect.stringMatching(/^relations/)]));
  });

  test('saves nothing where nobody is chosen', async () => {
    const files = savedFiles();
    openAtlas();
    render(<GivingDialog />);
    await userEvent.click(screen.getByRole('radio', { name: /^the selected ones: 0\sactors/ }));
    expect(screen.getByRole('alert').textContent).toBe('Nobody is in it.');
    await userEvent.click(screen.getByRole('button', { name: /^Save/ }));
    expect(files).toEqual([]);
  });
});
