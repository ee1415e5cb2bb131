/** The unit's phrases beside the field they are for. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { changed, openPlan } from '../testing/open-plan.tsx';

const PHRASES = [
  { id: 'p1', text: 'Aftaler er faldet mellem to stole.' },
  { id: 'p2', text: 'Flere instanser er involveret.' },
];
const done = { __typename: 'PhrasesChanged' };

type Sent = { input: Record<string, unknown> };

async function openPhrases(answers: Record<string, unknown> = {}, basis = '') {
  const missing = [{ key: 'TARGET_GROUP', section: 'MASTER_DATA', targetId: null }];
  const plan = aPlan({ basis, missingBeforeAgreement: missing });
  openPlan(plan, {
    phrases: PHRASES,
    changePlan: () => changed(plan),
    usePhrase: done,
    ...answers,
  });
  const field = await screen.findByLabelText('Baggrund for planen');
  const box = field.closest<HTMLElement>('[data-field]');
  if (!box) throw new Error('The field stands in no box');
  await userEvent.click(within(box).getByRole('button', { name: 'Formuleringer' }));
  const filter = await within(box).findByRole('combobox', { name: 'Find en formulering' });
  await within(box).findByRole('option', { name: PHRASES[0]?.text ?? '' });
  return { field, filter, box };
}

test('one is found by its words, chosen with the arrows, and put into the field', async () => {
  const sent: unknown[] = [];
  const changePlan = ({ input }: Sent) => {
    sent.push(input['basis']);
    return changed(aPlan());
  };
  const { field, filter } = await openPhrases({ changePlan });
  await waitFor(() => expect(filter).toHaveFocus());
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field).toHaveValue('Flere instanser er involveret.');
  await waitFor(() => expect(field).toHaveFocus());
  await userEvent.tab();
  await waitFor(() => expect(sent).toEqual([{ from: '', to: 'Flere instanser er involveret.' }]));
});

test('what stands in the field already is kept', async () => {
  const { field, box, filter } = await openPhrases({}, 'Udskrevet i går.');
  await userEvent.type(filter, 'stole');
  expect(within(box).getAllByRole('option')).toHaveLength(1);
  await userEvent.click(within(box).getByRole('option'));
  expect(field).toHaveValue('Udskrevet i går. Aftaler er faldet mellem to stole.');
});

test('Escape closes the list and gives the focus back', async () => {
  const { box, filter } = await openPhrases();
  await userEvent.keyboard('{Escape}');
  expect(filter).not.toBeInTheDocument();
  await waitFor(() =>
    expect(within(box).getByRole('button', { name: 'Formuleringer' })).toHaveFocus(),
  );
});

test('Escape closes the list from anywhere in it, also while it is put in order', async () => {
  const { box, filter } = await openPhrases();
  await userEvent.click(within(box).getByRole('button', { name: 'Ret listen' }));
  await userEvent.click(within(box).getByLabelText(/^Ret formuleringen Flere/));
  await userEvent.keyboard('{Escape}');
  expect(filter).not.toBeInTheDocument();
});

test('the words of the field are saved for the unit, after it is said that nobody may be in them', async () => {
  let saved: Record<string, unknown> = {};
  const savePhrase = ({ input }: Sent) => {
    saved = { ...input };
    return done;
  };
  const { box } = await openPhrases({ savePhrase }, 'Tre indsatser på én gang.');
  expect(within(box).getByText(/Der må ingen personer være i den/)).toBeVisible();
  await userEvent.click(within(box).getByRole('button', { name: 'Gem som formulering' }));
  expect(await within(box).findByText('Formuleringen er gemt.')).toBeVisible();
  expect(saved).toMatchObject({
    planId: PLAN_ID,
    kind: 'BASIS',
    text: 'Tre indsatser på én gang.',
  });
});

test('words with somebody in them are refused in words, and stay in the field', async () => {
  const message = 'Teksten nævner en, der er med i planen.';
  const savePhrase = { __typename: 'Invalid', message, problems: [{ message }] };
  const { box, field } = await openPhrases({ savePhrase }, 'Thyra mangler en bolig.');
  await userEvent.click(within(box).getByRole('button', { name: 'Gem som formulering' }));
  expect(await within(box).findByText(message)).toBeVisible();
  expect(field).toHaveValue('Thyra mangler en bolig.');
});

test('the list is put in order: one gets new words, another goes', async () => {
  const calls: unknown[] = [];
  const answers = {
    renamePhrase: ({ input }: Sent) => {
      calls.push([input['id'], input['text']]);
      return done;
    },
    removePhrase: ({ id }: { id: string }) => {
      calls.push(id);
      return done;
    },
  };
  const { box } = await openPhrases(answers);
  await userEvent.click(within(box).getByRole('button', { name: 'Ret listen' }));
  const line = within(box).getByLabelText('Ret formuleringen Flere instanser er involveret.');
  await userEvent.clear(line);
  await userEvent.type(line, 'Mange er involveret.');
  await userEvent.click(within(box).getByRole('button', { name: 'Gem' }));
  await userEvent.click(within(box).getByRole('button', { name: /^Fjern formuleringen Aftaler/ }));
  await waitFor(() => expect(calls).toEqual([['p2', 'Mange er involveret.'], 'p1']));
});
