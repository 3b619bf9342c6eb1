import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { NumberInput } from '../../../src/ui/field/NumberInput';

type Props = Readonly<{ onChange: (value: number) => void; isWhole?: boolean }>;

function Field({ onChange, isWhole }: Props) {
  const [value, setValue] = useState(2010);
  const change = (next: number) => {
    setValue(next);
    onChange(next);
  };
  return <NumberInput highest={2020} isWhole={isWhole} label="Year" lowest={1990} onChange={change} value={value} />;
}

/** A field that holds 2010, into which something was typed in its place. */
async function typed(text: string, isWhole = true) {
  const onChange = vi.fn();
  const user = userEvent.setup();
  render(<Field isWhole={isWhole} onChange={onChange} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Year' });
  await user.clear(field);
  if (text !== '') await user.type(field, text);
  return { field, onChange, user };
}

describe('a field for a number', () => {
  test('takes over what is typed on Enter, not before', async () => {
    const { onChange, user } = await typed('2014');
    expect(onChange).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onChange.mock.calls).toEqual([[2014]]);
  });

  test('takes over what is typed when it is left', async () => {
    const { onChange, user } = await typed('2014');
    await user.tab();
    expect(onChange.mock.calls).toEqual([[2014]]);
  });

  test('takes it over once where Enter is pressed and the field is left', async () => {
    const { onChange, user } = await typed('2014{Enter}');
    await user.tab();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test.each([
    ['1066', 1990],
    ['2525', 2020],
    ['-5', 1990],
  ])('keeps %s within its bounds', async (text, value) => {
    const { field, onChange } = await typed(`${text}{Enter}`);
    expect(onChange.mock.calls).toEqual([[value]]);
    expect(field.value).toBe(String(value));
  });

  test.each(['many', '', '   ', '2014.5', '20l4'])('puts back its number where “%s” is typed', async (text) => {
    const { field, onChange, user } = await typed(text);
    await user.tab();
    expect([field.value, onChange.mock.calls]).toEqual(['2010', []]);
  });

  test.each(['2014.5', '2014,5'])('takes over %s where parts of a number are asked for', async (text) => {
    const { onChange } = await typed(`${text}{Enter}`, false);
    expect(onChange.mock.calls).toEqual([[2014.5]]);
  });

  test('tells nothing where it is only passed through', async () => {
    const onChange = vi.fn();
    const user = userEvent.setup();
    render(<Field onChange={onChange} />);
    await user.tab();
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
  });
});
