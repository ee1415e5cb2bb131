/** What waits for the page to be touched, and what wakes it. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { sleepUntilTouched } from './awake.ts';
import { Later } from './Later.tsx';

function shown() {
  render(
    <Later meanwhile={<h2>Møde</h2>}>
      <p>Alle møder</p>
    </Later>,
  );
}

const isThere = () => screen.queryByText('Alle møder') !== null;

afterEach(() => {
  cleanup();
  window.location.hash = '';
  fireEvent.click(document.body);
});

describe('a part that can wait', () => {
  test('shows its heading until the page is touched', () => {
    sleepUntilTouched();
    shown();
    expect(screen.getByRole('heading', { name: 'Møde' })).toBeVisible();
    expect(isThere()).toBe(false);
  });

  test.each(['pointerDown', 'touchStart', 'click', 'wheel', 'keyDown'] as const)(
    'is there after %s',
    (sign) => {
      sleepUntilTouched();
      shown();
      fireEvent[sign](document.body);
      expect(isThere()).toBe(true);
    },
  );

  test.each(['scroll', 'focusIn', 'pointerMove'] as const)(
    'waits still after %s, which a page does by itself',
    (sign) => {
      sleepUntilTouched();
      shown();
      fireEvent[sign](document.body);
      expect(isThere()).toBe(false);
    },
  );

  test.each(['beforeprint', 'hashchange'])('is there after %s', (sign) => {
    sleepUntilTouched();
    shown();
    fireEvent(window, new Event(sign));
    expect(isThere()).toBe(true);
  });

  test('is there at once when the address names a place, and when the page was touched before', () => {
    window.location.hash = '#planens-moede';
    sleepUntilTouched();
    shown();
    expect(isThere()).toBe(true);
  });

  test('is there when the page has stood still for a while, untouched', () => {
    jest.useFakeTimers();
    sleepUntilTouched();
    shown();
    act(() => jest.advanceTimersByTime(450));
    expect(isThere()).toBe(false);
    act(() => jest.advanceTimersByTime(100));
    expect(isThere()).toBe(true);
    jest.useRealTimers();
  });
});
