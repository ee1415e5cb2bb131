/** A text that saves itself, seen and typed in as a person does. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderScreen } from '../testing/render-screen.tsx';
import { AutosaveText } from './AutosaveText.tsx';
import type { SaveOutcome } from './save-outcome.ts';
import { hasUnsaved } from './unsaved.ts';

type OnSave = (from: string, to: string) => Promise<SaveOutcome>;

const field = () => screen.getByLabelText('Baggrund');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const after = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

/** The height the field was given for its text, in pixels. */
const heightOf = (element: HTMLElement) =>
  Number.parseInt(element.style.getPropertyValue('--__axc-textarea-height'), 10);

function draw(onSave: OnSave, value = 'før') {
  const view = (text: string) => <AutosaveText label="Baggrund" value={text} onSave={onSave} />;
  renderScreen(view(value));
}

const saved = () => jest.fn<OnSave>(async () => ({ kind: 'saved' }));

describe('AutosaveText', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('saves once when typing pauses, and says so in words', async () => {
    const onSave = saved();
    draw(onSave);
    type('efter');
    await after(300);
    type('efter alt');
    expect(screen.getByText('Ikke gemt endnu')).toBeVisible();
    await after(700);
    expect(onSave.mock.calls).toEqual([['før', 'efter alt']]);
    expect(screen.getByText('Gemt')).toBeVisible();
    expect(hasUnsaved()).toBe(false);
  });

  test('saves at once when the field is left', async () => {
    const onSave = saved();
    draw(onSave);
    type('nu');
    fireEvent.blur(field());
    await after(0);
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  test('saves what was typed while the first save was on its way, from what was saved', async () => {
    const answers: ((outcome: SaveOutcome) => void)[] = [];
    const onSave = jest.fn<OnSave>(() => new Promise((resolve) => answers.push(resolve)));
    draw(onSave);
    type('en');
    await after(700);
    type('en to');
    await act(async () => answers[0]?.({ kind: 'saved' }));
    await after(700);
    expect(onSave.mock.calls).toEqual([
      ['før', 'en'],
      ['en', 'en to'],
    ]);
    await act(async () => answers[1]?.({ kind: 'saved' }));
  });

  test('keeps the text, warns before the page is left, and tries again by itself', async () => {
    const onSave = jest
      .fn<OnSave>()
      .mockResolvedValueOnce({ kind: 'failed' })
      .mockResolvedValueOnce({ kind: 'saved' });
    draw(onSave);
    type('vigtigt');
    await after(700);
    expect(screen.getByText('Ikke gemt endnu, prøver igen')).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await after(2_000);
    expect(onSave).toHaveBeenCalledTimes(2);
    expect(field()).toHaveValue('vigtigt');
    expect(screen.getByText('Gemt')).toBeVisible();
  });

  test('a save that throws is a save that failed', async () => {
    const onSave = jest
      .fn<OnSave>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce({ kind: 'saved' });
    draw(onSave);
    type('vigtigt');
    await after(700);
    expect(screen.getByText('Ikke gemt endnu, prøver igen')).toBeVisible();
    expect(field()).toHaveValue('vigtigt');
    await after(2_000);
    expect(screen.getByText('Gemt')).toBeVisible();
  });

  test('tries again the moment the network is back', async () => {
    const onSave = jest
      .fn<OnSave>()
      .mockResolvedValueOnce({ kind: 'failed' })
      .mockResolvedValueOnce({ kind: 'saved' });
    draw(onSave);
    type('vigtigt');
    await after(700);
    await act(async () => window.dispatchEvent(new Event('online')));
    expect(screen.getByText('Gemt')).toBeVisible();
  });

  describe('when a colleague was first', () => {
    const conflict = () =>
      jest
        .fn<OnSave>()
        .mockResolvedValueOnce({ kind: 'conflict', theirs: 'kollegaens' })
        .mockResolvedValue({ kind: 'saved' });

    test('shows both texts and saves mine over theirs when I keep it', async () => {
      const onSave = conflict();
      draw(onSave);
      type('min');
      await after(700);
      expect(screen.getByRole('alert')).toHaveTextContent('kollegaens');
      expect(field()).toHaveValue('min');
      fireEvent.click(screen.getByRole('button', { name: 'Behold min tekst' }));
      await after(0);
      expect(onSave.mock.calls[1]).toEqual(['kollegaens', 'min']);
      expect(screen.queryByRole('alert')).toBeNull();
    });

    test('takes theirs without saving when I choose it', async () => {
      const onSave = conflict();
      draw(onSave);
      type('min');
      await after(700);
      fireEvent.click(screen.getByRole('button', { name: 'Brug den anden tekst' }));
      await after(2_000);
      expect(field()).toHaveValue('kollegaens');
      expect(onSave).toHaveBeenCalledTimes(1);
      expect(hasUnsaved()).toBe(false);
    });

    test('saves nothing more until I have chosen', async () => {
      const onSave = conflict();
      draw(onSave);
      type('min');
      await after(700);
      type('min egen');
      await after(5_000);
      expect(onSave).toHaveBeenCalledTimes(1);
    });
  });

  test('shows what is wrong at the field, and saves when it is mended', async () => {
    const onSave = jest
      .fn<OnSave>()
      .mockResolvedValueOnce({ kind: 'invalid', message: 'Teksten er for lang.' })
      .mockResolvedValueOnce({ kind: 'saved' });
    draw(onSave);
    type('alt for langt');
    await after(700);
    expect(screen.getByText('Teksten er for lang.')).toBeVisible();
    type('kort');
    await after(700);
    expect(screen.queryByText('Teksten er for lang.')).toBeNull();
    expect(screen.getByText('Gemt')).toBeVisible();
  });

  test('does not grow off the screen with a text that is far too long', () => {
    const ROW = 20;
    const height = jest
      .spyOn(Element.prototype, 'scrollHeight', 'get')
      .mockImplementation(function rows(this: Element) {
        return ROW * (this instanceof HTMLTextAreaElement ? this.value.split('\n').length : 1);
      });
    const shown = 'linje\n'.repeat(5_000);
    renderScreen(<AutosaveText multiline label="Baggrund" value={shown} onSave={saved()} />);
    expect(field()).toHaveValue(shown);
    expect(heightOf(field())).toBeGreaterThan(ROW);
    expect(heightOf(field())).toBeLessThan(30 * ROW);
    height.mockRestore();
  });

  test('saves what is typed when the field goes away', async () => {
    const onSave = saved();
    const { unmount } = renderScreen(<AutosaveText label="Baggrund" value="" onSave={onSave} />);
    type('nåede det');
    unmount();
    await after(0);
    expect(onSave.mock.calls).toEqual([['', 'nåede det']]);
  });
});
