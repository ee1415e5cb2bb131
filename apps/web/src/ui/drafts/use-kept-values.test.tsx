/** A form that is sent by a button, left in the middle and opened again. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../testing/render-screen.tsx';
import { DateField } from '../DateField.tsx';
import { hasUnsaved } from '../unsaved.ts';
import { type Device, onADevice, reload } from './a-device.test-data.ts';
import type { Draft } from './draft.ts';
import { aDay, anId, aText, aTick, oneOf, someOf } from './form-fields.ts';
import { discard, waitingDrafts, waitingFor, writeNow } from './shelf.ts';
import { useKeptValues } from './use-kept-values.ts';
import { useOpenForm } from './use-open-form.ts';

const name = { key: 'consent.p1', page: 'plan', place: null, label: 'Notér samtykke' };
const WAYS = ['WRITTEN', 'ORAL'] as const;
const PARTS = ['GOALS', 'CHALLENGES', 'FOLLOW_UP'] as const;
type Values = {
  id: string;
  purpose: string;
  note: string;
  way: (typeof WAYS)[number];
  parts: readonly (typeof PARTS)[number][];
  isAgreed: boolean;
  fromOn: string | null;
};
const fields = {
  id: anId,
  purpose: aText,
  note: aText,
  way: oneOf(WAYS),
  parts: someOf(PARTS),
  isAgreed: aTick,
  fromOn: aDay,
};
const begin = (): Values => ({
  id: crypto.randomUUID(),
  purpose: 'Samarbejde',
  note: '',
  way: 'WRITTEN',
  parts: [],
  isAgreed: false,
  fromOn: null,
});

function Form({ onClose }: { onClose?: () => void }) {
  const { values, change, dayOf, forget } = useKeptValues<Values>(name, begin, fields);
  return (
    <form aria-label="Samtykke">
      <label>
        Note
        <input value={values.note} onChange={({ target }) => change({ note: target.value })} />
      </label>
      <button type="button" onClick={() => change({ way: 'ORAL' })}>
        Mundtligt
      </button>
      <button type="button" onClick={() => change({ parts: ['GOALS', 'FOLLOW_UP'] })}>
        Mål
      </button>
      <DateField label="Fra" {...dayOf('fromOn')} />
      <output>{JSON.stringify(values)}</output>
      <button
        type="button"
        onClick={() => {
          forget();
          onClose?.();
        }}
      >
        Fortryd
      </button>
      <button
        type="button"
        onClick={async () => {
          onClose?.();
          await new Promise((answer) => setTimeout(answer, 50));
          forget();
        }}
      >
        Send
      </button>
    </form>
  );
}

function Row() {
  const { open, isByHand, setOpen } = useOpenForm({ consent: name.key });
  return (
    <>
      <button type="button" onClick={() => setOpen(open ? null : 'consent')}>
        Fold
      </button>
      {open ? <Form onClose={() => setOpen(null)} /> : null}
      {open ? <p>{isByHand ? 'Åbnet' : 'Kom igen'}</p> : null}
    </>
  );
}

let device: Device;
const shown = () => JSON.parse(screen.getByRole('status').textContent) as Values;
const draft = (to: unknown): Draft => ({
  ...name,
  from: JSON.stringify(begin()),
  to: JSON.stringify(to),
  words: 'ord',
});
const press = (button: string) => userEvent.click(screen.getByRole('button', { name: button }));

beforeEach(async () => {
  device = await onADevice();
});
afterEach(async () => {
  cleanup();
  waitingDrafts().forEach(discard);
  await writeNow();
});

describe('a form that is left in the middle', () => {
  test('holds after a reload what was typed, chosen and ticked, under the id it had', async () => {
    renderScreen(<Form />);
    await userEvent.type(screen.getByLabelText('Note'), 'Mor må vide det');
    await press('Mundtligt');
    await press('Mål');
    await userEvent.type(screen.getByLabelText('Fra'), '24-12-2026');
    await userEvent.tab();
    const before = shown();
    device = await reload(device);
    renderScreen(<Form />);
    expect(shown()).toEqual(before);
    expect(before).toMatchObject({
      note: 'Mor må vide det',
      way: 'ORAL',
      parts: ['GOALS', 'FOLLOW_UP'],
      fromOn: '2026-12-24',
    });
  });

  test('keeps as words what a person wrote, and neither choices nor what stood there', async () => {
    renderScreen(<Form />);
    await press('Mundtligt');
    await userEvent.type(screen.getByLabelText('Note'), 'Mor må vide det');
    await waitFor(() => expect(device.held.get(name.key)?.words).toBe('Mor må vide det'));
  });

  test('holds a date that is none yet, with the sentence about it', async () => {
    renderScreen(<Form />);
    await userEvent.type(screen.getByLabelText('Fra'), '31-02-20');
    device = await reload(device);
    renderScreen(<Form />);
    expect(screen.getByLabelText('Fra')).toHaveValue('31-02-20');
    expect(screen.getByLabelText('Fra')).toHaveAccessibleDescription(/Skriv datoen som/);
    expect(shown().fromOn).toBe(null);
  });

  test('holds no other date than the one it shows', async () => {
    renderScreen(<Form />);
    await userEvent.type(screen.getByLabelText('Fra'), '24-12-2026{Tab}');
    expect(shown().fromOn).toBe('2026-12-24');
    await userEvent.clear(screen.getByLabelText('Fra'));
    await userEvent.type(screen.getByLabelText('Fra'), '31-02-2027{Tab}');
    expect(shown().fromOn).toBe(null);
    device = await reload(device);
    renderScreen(<Form />);
    expect(screen.getByLabelText('Fra')).toHaveValue('31-02-2027');
    expect(shown().fromOn).toBe(null);
  });

  test('takes a date that was whole, though the field was never left', async () => {
    renderScreen(<Form />);
    await userEvent.type(screen.getByLabelText('Fra'), '24-12-2026');
    device = await reload(device);
    renderScreen(<Form />);
    await waitFor(() => expect(shown().fromOn).toBe('2026-12-24'));
  });
});

test('a form that is as it began is kept nowhere', async () => {
  renderScreen(<Form />);
  const note = screen.getByLabelText('Note');
  await userEvent.type(note, 'x');
  await waitFor(() => expect(device.held.has(name.key)).toBe(true));
  await userEvent.clear(note);
  await waitFor(() => expect(device.held.has(name.key)).toBe(false));
  expect(hasUnsaved()).toBe(false);
});

test('giving up forgets it, on the page and on the device', async () => {
  renderScreen(<Row />);
  await press('Fold');
  await userEvent.type(screen.getByLabelText('Note'), 'Fortrudt');
  await press('Fortryd');
  expect(screen.queryByRole('form')).toBeNull();
  await waitFor(() => expect(device.held.size).toBe(0));
  await press('Fold');
  expect(screen.getByLabelText('Note')).toHaveValue('');
});

test('what was sent while the form went away is forgotten all the same', async () => {
  renderScreen(<Row />);
  await press('Fold');
  await userEvent.type(screen.getByLabelText('Note'), 'Sendt');
  await press('Send');
  expect(waitingFor(name.key)?.words).toBe('Sendt');
  await waitFor(() => expect(waitingFor(name.key)).toBe(null));
  await waitFor(() => expect(device.held.size).toBe(0));
});

describe('a row with the form in it', () => {
  test('opens by itself for what waits, and once folded stays folded', async () => {
    device = await onADevice(draft({ values: { note: 'Fra i går' }, typed: {} }));
    renderScreen(<Row />);
    expect(screen.getByLabelText('Note')).toHaveValue('Fra i går');
    expect(screen.getByText('Kom igen')).toBeVisible();
    await press('Fold');
    expect(screen.queryByRole('form')).toBeNull();
    await press('Fold');
    expect(screen.getByLabelText('Note')).toHaveValue('Fra i går');
    expect(screen.getByText('Åbnet')).toBeVisible();
  });
});
