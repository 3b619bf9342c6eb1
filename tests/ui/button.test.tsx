import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Share } from 'lucide';
import { describe, expect, test, vi } from 'vitest';
import { Button, LinkButton } from '../../src/ui/Button';

describe('a button', () => {
  test('is named by its label where only an icon shows', () => {
    render(<Button icon={Share} label="Share" />);
    expect(screen.getByRole('button', { name: 'Share' }).title).toBe('Share');
  });

  test('is named by its text and needs no tooltip then', () => {
    render(<Button icon={Share}>Copy</Button>);
    expect(screen.getByRole('button', { name: 'Copy' }).hasAttribute('title')).toBe(false);
  });

  test('hides its icon from those who hear the page', () => {
    render(<Button icon={Share} label="Share" />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('never sends a form', () => {
    render(<Button>Go</Button>);
    expect(screen.getByRole('button', { name: 'Go' }).getAttribute('type')).toBe('button');
  });

  test('tells of a click and of Enter', async () => {
    const onClick = vi.fn();
    const user = userEvent.setup();
    render(<Button onClick={onClick}>Go</Button>);
    await user.click(screen.getByRole('button', { name: 'Go' }));
    await user.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  test('that reads as a link is still a button', () => {
    render(<LinkButton aria-current="true">Actor</LinkButton>);
    expect(screen.getByRole('button', { name: 'Actor', current: true }).textContent).toBe('Actor');
  });
});
