/** Decisions and who came to a meeting that was held: put right in the same form as its minutes. */
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { afterwards, correction, held, unfold } from '../testing/a-correction.tsx';
import { anAttendance } from './a-meeting.test-data.ts';

const DECISIONS = [
  { __typename: 'MeetingDecision', id: 'd1', text: 'Anna ringer' },
  { __typename: 'MeetingDecision', id: 'd2', text: 'Alma flytter' },
];
const anna = (changes: object = {}) =>
  anAttendance({ participant: { id: 'anna', name: 'Anna Demo-Skov' }, ...changes });
const withDecisions = (changes: object = {}) =>
  held({ decisions: DECISIONS, attendances: [anna({ attendance: 'ABSENT' })], ...changes });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('decisions and who came', () => {
  test('are put right in the same form, and only what was touched is sent', async () => {
    const sent = await unfold(withDecisions(), [afterwards()]);
    await press('Ret referatet');
    const first = screen.getByRole('textbox', { name: 'Beslutning 1' });
    await userEvent.clear(first);
    await userEvent.type(first, 'Bo ringer');
    await press('Streg beslutning 2');
    expect(screen.queryByRole('textbox', { name: 'Beslutning 2' })).toBeNull();
    await press('Tilføj beslutning');
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Beslutning 3' })).toHaveFocus(),
    );
    await userEvent.keyboard('Vi mødes igen');
    await press('Tilføj beslutning');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Anna Demo-Skov' }),
      'Var med',
    );
    await userEvent.click(screen.getByText('Det, Anna Demo-Skov har skrevet og sagt'));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Sagt på mødet af Anna Demo-Skov' }),
      'Det går',
    );
    await press('Gem rettelsen');
    await waitFor(() => expect(sent).toHaveLength(1));
    const { decisions, ...rest } = sent[0] ?? {};
    expect(decisions).toEqual([
      { id: 'd1', text: { from: 'Anna ringer', to: 'Bo ringer' } },
      { id: 'd2', text: { from: 'Alma flytter', to: null } },
      { id: expect.stringMatching(/^[\da-f-]{36}$/), text: { from: null, to: 'Vi mødes igen' } },
    ]);
    expect(rest).toMatchObject({
      attendances: [
        {
          participantId: 'anna',
          attendance: { from: 'ABSENT', to: 'ATTENDED' },
          round: { from: '', to: 'Det går' },
        },
      ],
    });
    expect(rest).not.toHaveProperty('minutes');
  });

  test('that were struck out can be kept after all', async () => {
    const sent = await unfold(withDecisions());
    await press('Ret referatet');
    await press('Streg beslutning 1');
    await press('Behold beslutning 1');
    expect(screen.getByRole('textbox', { name: 'Beslutning 1' })).toHaveValue('Anna ringer');
    await press('Gem rettelsen');
    expect(await screen.findByText('Du har ikke rettet noget endnu.')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('that the server refuses say why at their line', async () => {
    const message = 'En beslutning kan ikke stå tom. Skriv den, eller streg den.';
    const problems = [
      { __typename: 'Problem', field: 'decision.d1', code: 'DECISION_EMPTY', message },
    ];
    await unfold(withDecisions(), [{ __typename: 'Invalid', message: 'Nej.', problems }]);
    await press('Ret referatet');
    await userEvent.clear(screen.getByRole('textbox', { name: 'Beslutning 1' }));
    await press('Gem rettelsen');
    expect(await screen.findByText(message)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Beslutning 1' })).toHaveFocus(),
    );
  });

  test('can be read as they stood before', async () => {
    const earlier = {
      ...correction,
      earlier: null,
      earlierDecisions: ['Anna ringer'],
      earlierAttendances: [
        {
          __typename: 'EarlierAttendance',
          name: 'Anna Demo-Skov',
          attendance: 'DECLINED',
          input: '',
          round: 'Sagt før',
        },
      ],
    };
    await unfold(withDecisions({ decisions: [], corrections: [earlier] }));
    await userEvent.click(screen.getByText(asShown(/Rettet 03-09-2026 af Karla Demo-Vinter/)));
    expect(screen.getByText('1. Anna ringer')).toBeVisible();
    expect(screen.getByText(/Meldte afbud/)).toHaveTextContent('Sagt før');
  });

  test('come back as they were being put right, where the page was left', async () => {
    await unfold(withDecisions());
    await press('Ret referatet');
    await press('Streg beslutning 2');
    await userEvent.type(screen.getByRole('textbox', { name: 'Beslutning 1' }), ' i dag');
    cleanup();
    await unfold(withDecisions());
    expect(screen.getByRole('textbox', { name: 'Beslutning 1' })).toHaveValue('Anna ringer i dag');
    expect(screen.getByRole('button', { name: 'Behold beslutning 2' })).toBeVisible();
  });
});
