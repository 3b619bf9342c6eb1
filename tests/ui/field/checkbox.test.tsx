import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Checkbox } from '../../../src/ui/field/Checkbox';

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('a checkbox', () => {
  test('shows whether it is on', () => {
    render(
      <>
        <Checkbox isChecked onToggle={() => undefined}>
          one
        </Checkbox>
        <Checkbox isChecked={false} onToggle={() => undefined}>
          two
        </Checkbox>
      </>,
    );
    expect([box('one').checked, box('two').checked]).toEqual([true, false]);
  });

  test('is toggled by a click on its text', async () => {
    const onToggle = vi.fn();
    render(
      <Checkbox isChecked={false} onToggle={onToggle}>
        one
      </Checkbox>,
    );
    await userEvent.click(screen.getByText('one'));
    expect(onToggle).toHaveBeenCalledOnce();
  });

  test('names its count beside the text, in the words given for it', () => {
    render(
      <>
        <Checkbox count={3} isChecked={false} onToggle={() => undefined}>
          one
        </Checkbox>
        <Checkbox count={1234} countText="1 234" isChecked={false} onToggle={() => undefined}>
          two
        </Checkbox>
      </>,
    );
    expect(screen.getAllByRole('checkbox', { name: /^one ?3$|^two ?1 234$/ })).toHaveLength(2);
  });

  test('keeps a count of nothing', () => {
    render(
      <Checkbox count={0} isChecked={false} onToggle={() => undefined}>
        one
      </Checkbox>,
    );
    expect(screen.getByRole('checkbox', { name: /0$/ })).toBe(screen.getByRole('checkbox', { name: /^one/ }));
  });
});
