import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { RangeSlider } from '../../../src/ui/field/RangeSlider';

const BARS = [
  { low: 2000, high: 2004, all: 2, kept: 1 },
  { low: 2005, high: 2009, all: 0, kept: 0 },
  { low: 2010, high: 2014, all: 4, kept: 4 },
] as const;

function Years({ start }: Readonly<{ start: readonly [number, number] }>) {
  const [value, setValue] = useState(start);
  return (
    <>
      <RangeSlider
        bars={BARS}
        description="2000–2004: 1, 2010–2014: 4"
        label="Year"
        onChange={setValue}
        thumbs={['Year: from', 'Year: to']}
        value={value}
      />
      <output aria-label="chosen">{value.join(' ')}</output>
    </>
  );
}

const thumb = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name: new RegExp(`^${name}`) });
const chosen = () => screen.getByRole('status', { name: 'chosen' }).textContent;

describe('a range slider', () => {
  test('names both thumbs and gives their values', () => {
    render(<Years start={[2003, 2012]} />);
    expect([thumb('Year: from').value, thumb('Year: to').value]).toEqual(['2003', '2012']);
  });

  test('reaches from the first bar to the last', () => {
    render(<Years start={[2003, 2012]} />);
    expect([thumb('Year: from').min, thumb('Year: to').max]).toEqual(['2000', '2014']);
  });

  test('says the histogram in words', () => {
    render(<Years start={[2000, 2014]} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('2000–2004: 1, 2010–2014: 4');
  });

  test('steps by what its numbers are multiples of', async () => {
    const onChange = vi.fn();
    const bars = [{ low: 0, high: 0.99, all: 2, kept: 1 }] as const;
    const rest = { description: '', label: 'Share', thumbs: ['from', 'to'], value: [0.5, 0.99] } as const;
    render(<RangeSlider {...rest} bars={bars} onChange={onChange} step={0.01} />);
    thumb('from').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange.mock.calls).toEqual([[[0.51, 0.99]]]);
  });

  test('writes a year without a separator of thousands', () => {
    render(<Years start={[2003, 2012]} />);
    expect(thumb('Year: from').getAttribute('aria-valuetext')).toBe('2003');
  });

  test.each([
    ['Year: from', '{ArrowRight}{ArrowRight}', '2005 2012'],
    ['Year: from', '{Home}', '2000 2012'],
    ['Year: to', '{ArrowLeft}', '2003 2011'],
    ['Year: to', '{End}', '2003 2014'],
    ['Year: from', '{End}', '2012 2012'],
  ])('moves the thumb %s by %s', async (name, keys, expected) => {
    const user = userEvent.setup();
    render(<Years start={[2003, 2012]} />);
    thumb(name).focus();
    await user.keyboard(keys);
    expect(chosen()).toBe(expected);
  });
});
