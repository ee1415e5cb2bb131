/** A line of a plan that is gone through: said, refused, sent again, taken over. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { agreed, begun, changed, draw, lineOf, noAnswer, said } from '../testing/a-renewal.tsx';

describe('a line', () => {
  test('is said with one click, and what is left is counted', async () => {
    const after = agreed({ lineReviews: [...begun, said('i1', 'INTERVENTION', 'DONE')] });
    const sent = draw(agreed({ lineReviews: begun }), changed(after));
    const line = await lineOf('Søge bolig');
    expect(line.getByRole('button', { name: 'Gælder stadig' })).not.toBePressed();
    await userEvent.click(line.getByRole('button', { name: 'Udført' }));
    expect(await screen.findByText('2 af 5 gennemgået')).toBeVisible();
    expect(line.getByRole('button', { name: 'Udført' })).toBePressed();
    expect(sent[0]?.lines).toEqual([said('i1', 'INTERVENTION', 'DONE')]);
  });

  test('that leaves the plan with its words names those that were read', async () => {
    const challenges = [{ id: 'c1', kind: 'PRIMARY', text: 'Gæld' }];
    const sent = draw(agreed({ lineReviews: begun, challenges }));
    const line = await lineOf('Gæld');
    await userEvent.click(line.getByRole('button', { name: 'Ikke mere' }));
    const words = { ...said('c1', 'CHALLENGE', 'DONE'), seen: ['Gæld'] };
    await waitFor(() => expect(sent[0]?.lines).toEqual([words]));
  });

  test('that is changed leads to its field', async () => {
    draw(agreed({ lineReviews: begun }));
    const line = await lineOf('Søge bolig');
    await userEvent.click(line.getByRole('button', { name: 'Ændret' }));
    await waitFor(() => expect(screen.getByLabelText('Senest')).toHaveFocus());
  });

  test('is reached with the arrows, and passing a word does not say it', async () => {
    const sent = draw(agreed({ lineReviews: begun }));
    const goal = await lineOf('En fast bolig');
    goal.getByRole('button', { name: 'Gælder stadig' }).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
    const below = await lineOf('Søge bolig');
    await waitFor(() => expect(below.getByRole('button', { name: 'Udført' })).toHaveFocus());
    expect(sent).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(sent).toHaveLength(1));
  });

  test('of the lead cannot be done with', async () => {
    draw(agreed({ lineReviews: begun }));
    const line = await lineOf('Karla Demo-Vinter');
    expect(line.getAllByRole('button')).toHaveLength(2);
  });

  test('of somebody with work to do asks who takes over', async () => {
    const sent = draw(agreed({ lineReviews: begun }));
    const line = await lineOf('Otto Demo-Lind');
    await userEvent.click(line.getByRole('button', { name: 'Er ikke med mere' }));
    const heir = await screen.findByLabelText(/Otto Demo-Lind er ansvarlig for 1 opgave/);
    await waitFor(() => expect(heir).toHaveFocus());
    expect(sent).toEqual([]);
    await userEvent.selectOptions(heir, 'Karla Demo-Vinter');
    await waitFor(() =>
      expect(sent[0]?.lines).toEqual([
        { ...said('helper', 'PARTICIPANT', 'DONE'), takenOverById: 'lead' },
      ]),
    );
  });

  test('of somebody with a promise and a date to keep asks who takes over', async () => {
    const theirs = { responsibleId: 'helper', doneOn: null };
    const promise = { id: 'p1', responsibleId: 'helper', interventionId: null, outcome: null };
    draw(
      agreed({
        lineReviews: begun,
        goals: [],
        followUps: [{ __typename: 'FollowUp', id: 'f1', ...theirs }],
        promises: [promise],
      }),
    );
    const line = await lineOf('Otto Demo-Lind');
    await userEvent.click(line.getByRole('button', { name: 'Er ikke med mere' }));
    await waitFor(() => expect(screen.getByLabelText(/ansvarlig for 2 opgaver/)).toHaveFocus());
  });

  test('that was refused says why', async () => {
    const problem = {
      field: 'i1',
      code: 'RENEWAL_OVER',
      message: 'En ny version er aftalt imens.',
    };
    const invalid = { __typename: 'Invalid', message: problem.message, problems: [problem] };
    draw(agreed({ lineReviews: begun }), invalid);
    const line = await lineOf('Søge bolig');
    await userEvent.click(line.getByRole('button', { name: 'Udført' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('En ny version er aftalt imens.');
    expect(screen.queryByRole('button', { name: 'Prøv igen' })).toBeNull();
    expect(line.getByRole('button', { name: 'Udført' })).not.toBePressed();
  });

  test('that could not be sent keeps the choice, says so in words, and is sent again', async () => {
    const after = agreed({ lineReviews: [...begun, said('i1', 'INTERVENTION', 'DONE')] });
    const sent = draw(agreed({ lineReviews: begun }), noAnswer, changed(after));
    const line = await lineOf('Søge bolig');
    await userEvent.click(line.getByRole('button', { name: 'Udført' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Det blev ikke gemt. Dit valg står her stadig.',
    );
    expect(line.getByRole('button', { name: 'Udført' })).toBePressed();
    expect(screen.getByText('1 af 5 gennemgået')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByText('2 af 5 gennemgået')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(line.getByRole('button', { name: 'Udført' })).toHaveFocus());
    expect(sent.map(({ lines }) => lines)).toEqual([
      [said('i1', 'INTERVENTION', 'DONE')],
      [said('i1', 'INTERVENTION', 'DONE')],
    ]);
  });

  test('of somebody who leaves remembers who takes over', async () => {
    const sent = draw(agreed({ lineReviews: begun }), noAnswer);
    const line = await lineOf('Otto Demo-Lind');
    await userEvent.click(line.getByRole('button', { name: 'Er ikke med mere' }));
    const heir = await screen.findByLabelText(/Otto Demo-Lind er ansvarlig for 1 opgave/);
    await userEvent.selectOptions(heir, 'Karla Demo-Vinter');
    await userEvent.click(await screen.findByRole('button', { name: 'Prøv igen' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]?.lines).toEqual([
      { ...said('helper', 'PARTICIPANT', 'DONE'), takenOverById: 'lead' },
    ]);
  });
});
