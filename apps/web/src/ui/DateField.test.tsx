/** A date typed the way people type dates. */
import { describe, expect, jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { asShown } from '../testing/as-shown.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { DateField } from './DateField.tsx';

type Limits = { min?: string; max?: string };

function draw(start: string | null = null, limits: Limits = {}) {
  const onChange = jest.fn<(value: string | null) => void>();
  function Field() {
    const [value, setValue] = useState(start);
    return (
      <DateField
        label="Møde"
        value={value}
        onChange={(next) => {
          setValue(next);
          onChange(next);
        }}
        {...limits}
      />
    );
  }
  renderScreen(<Field />);
  return onChange;
}

const field = () => screen.getByLabelText('Møde');

describe('DateField', () => {
  test.each(['24-12-2026', '24.12.2026', '24/12-26', '24122026', '24/12'])(
    'understands "%s" as Christmas eve',
    async (typed) => {
      const onChange = draw();
      await userEvent.type(field(), typed);
      await userEvent.tab();
      expect(onChange.mock.calls).toEqual([['2026-12-24']]);
      expect(field()).toHaveValue('24-12-2026');
    },
  );

  test.each([
    ['i morgen', /Skriv datoen som dag-måned-år/],
    ['31-02-2026', /Den dato kan ikke passe/],
    ['01-01-1026', /Den dato kan ikke passe/],
  ])('says what is wrong with "%s", and keeps what was typed', async (typed, sentence) => {
    const onChange = draw('2026-11-24');
    await userEvent.clear(field());
    await userEvent.type(field(), typed);
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue(typed);
    expect(field()).toHaveAccessibleDescription(sentence);
    expect(field()).toBeInvalid();
  });

  test('says the limit when the date lies outside it', async () => {
    draw(null, { max: '2026-11-24' });
    await userEvent.type(field(), '25-11-2026');
    await userEvent.tab();
    expect(screen.getByText(asShown('Datoen må senest være 24-11-2026.'))).toBeVisible();
  });

  test('an emptied field is no date', async () => {
    const onChange = draw('2026-11-24');
    await userEvent.clear(field());
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[null]]);
  });

  test.each([
    ['24-1', null],
    ['241220', null],
    ['24/12', null],
    ['31-02-2026', null],
    ['24/12-2026', '2026-12-24'],
    ['24122026', '2026-12-24'],
  ])('"%s" that was left in it is taken for %s', async (text, taken) => {
    const onChange = jest.fn();
    const onText = jest.fn();
    const unfinished = { text, onChange: onText };
    renderScreen(
      <DateField label="Møde" value={null} onChange={onChange} unfinished={unfinished} />,
    );
    expect(field()).toHaveValue(text);
    expect(onChange.mock.calls[0]).toEqual(taken ? [taken] : undefined);
    if (taken) expect(onText).toHaveBeenCalledWith('');
    else expect(field()).toBeInvalid();
  });

  test('Enter settles the date before the form is sent', async () => {
    const onChange = draw();
    await userEvent.type(field(), '1-12-2026{Enter}');
    expect(onChange.mock.calls).toEqual([['2026-12-01']]);
  });
});
