/** The form of an outcome, filled in as a coordinator does. */
import { expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { RecordFollowUpForm } from './RecordFollowUpForm.tsx';

function draw(problems: Record<string, string> = {}, isOverdue = false) {
  const onSave = jest.fn(async () => true);
  const onClose = jest.fn();
  renderScreen(
    <RecordFollowUpForm
      followUpId="f1"
      kind="KI_MEETING"
      initials="AB"
      isOverdue={isOverdue}
      problems={problems}
      trouble={null}
      isSaving={false}
      hasFocus
      onSave={onSave}
      onClose={onClose}
    />,
  );
  return { onSave, onClose };
}

test('starts at the outcome, with today as the day it was done', async () => {
  draw();
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Fortsættes' })).toHaveFocus());
  expect(screen.getByLabelText('Fulgt op den')).toHaveValue('24-11-2026');
});

test('guesses no day for what is overdue, and takes today in one press', async () => {
  const { onSave } = draw({}, true);
  const day = screen.getByLabelText('Fulgt op den');
  expect(day).toHaveValue('');
  await userEvent.click(screen.getByRole('radio', { name: 'Afsluttes' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(day).toHaveAccessibleDescription(/Skriv, hvilken dag I fulgte op/);
  await userEvent.click(screen.getByRole('button', { name: 'Det var i dag' }));
  expect(day).toHaveValue('24-11-2026');
  await waitFor(() => expect(day).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  expect(onSave.mock.calls[0]).toEqual([expect.objectContaining({ doneOn: '2026-11-24' })]);
});

test('Enter saves, with the date the rule suggests', async () => {
  const { onSave } = draw();
  await userEvent.click(screen.getByRole('radio', { name: 'Fortsættes' }));
  await userEvent.click(screen.getByLabelText('Fulgt op den'));
  await userEvent.keyboard('{Enter}');
  expect(onSave.mock.calls).toEqual([
    [{ outcome: 'E1', doneOn: '2026-11-24', nextOn: '2027-05-24', reason: null, note: '' }],
  ]);
});

test('asks for the next meeting only when there is one', async () => {
  draw();
  expect(screen.queryByLabelText('Næste møde')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Ændres' }));
  expect(screen.getByLabelText('Næste møde')).toHaveAccessibleDescription(
    asShown(/Senest 24-05-2027/),
  );
  await userEvent.click(screen.getByRole('radio', { name: 'Afsluttes' }));
  expect(screen.queryByLabelText('Næste møde')).toBeNull();
});

test('asks why only when the date is later than the rule allows', async () => {
  const { onSave } = draw();
  await userEvent.click(screen.getByRole('radio', { name: 'Ændres' }));
  const next = screen.getByLabelText('Næste møde');
  await userEvent.clear(next);
  await userEvent.type(next, '01-06-2027');
  await userEvent.tab();
  const reason = screen.getByLabelText('Hvorfor senere end 6 måneder?');
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(reason).toHaveAccessibleDescription(/Skriv hvorfor/);
  await userEvent.type(reason, 'Borgeren er indlagt');
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
  expect(onSave.mock.calls[0]).toEqual([
    expect.objectContaining({ nextOn: '2027-06-01', reason: 'Borgeren er indlagt' }),
  ]);
});

test('says what is missing and goes there', async () => {
  const { onSave } = draw();
  await userEvent.click(screen.getByRole('button', { name: 'Gem udfaldet' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText('Vælg et udfald.')).toBeVisible();
});

test('Esc closes it', async () => {
  const { onClose } = draw();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('shows what the server had against a field at that field', () => {
  draw({ doneOn: 'Datoen ligger i fremtiden.' });
  expect(screen.getByLabelText('Fulgt op den')).toHaveAccessibleDescription(
    /Datoen ligger i fremtiden/,
  );
});
