/** An answer that was being given when the page was lost. */
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { type Device, onADevice, reload } from '../ui/drafts/a-device.test-data.ts';
import { ClockContext } from '../ui/use-today.ts';
import { aForm, ADDRESS, aLine, anAnswer, answeredLine } from './a-self-assessment.test-data.ts';
import SelfAssessmentPage from './SelfAssessmentPage.tsx';
import './answering/AssessmentDrafts.tsx';

function open(form: object | null, answers: object = {}) {
  const page = (
    <ClockContext value={() => TUESDAY}>
      <Routes>
        <Route
          path="/selvvurdering/:programmeKey/:roundKey/:municipalityCode"
          element={<SelfAssessmentPage />}
        />
      </Routes>
    </ClockContext>
  );
  renderAt(ADDRESS, page, { selfAssessment: form, ...answers });
}

const WORDS = 'Vi tæller hver måned.';

async function halfAnswered(form: object) {
  open(form);
  await userEvent.type(await screen.findByLabelText('Hvordan ved I det?'), WORDS);
}

let device: Device;
beforeEach(async () => {
  device = await onADevice();
});

test('is there again, saves itself once it is whole, and is forgotten then', async () => {
  await halfAnswered(aForm([aLine(1)]));
  device = await reload(device);
  open(aForm([aLine(1)]), {
    answerAssessment: () => ({
      __typename: 'AssessmentSaved',
      line: answeredLine(1, anAnswer({ level: 4, evidence: WORDS })),
    }),
  });
  expect(await screen.findByLabelText('Hvordan ved I det?')).toHaveValue(WORDS);
  expect(screen.getByText('Ikke gemt endnu. Mangler: niveau.')).toBeVisible();
  expect(device.held.size).toBe(1);
  await userEvent.click(screen.getByRole('radio', { name: /^4/ }));
  expect(await screen.findByText('Gemt')).toBeVisible();
  await waitFor(() => expect(device.held.size).toBe(0));
});

test('is shown beside what a colleague answered since, and nothing is sent', async () => {
  const before = answeredLine(1, anAnswer({ evidence: 'Det gamle. ' }));
  open(aForm([before]), { answerAssessment: () => ({ __typename: 'NotFound', message: 'x' }) });
  const evidence = await screen.findByLabelText('Hvordan ved I det?');
  await userEvent.clear(evidence);
  await userEvent.type(evidence, WORDS);
  device = await reload(device);
  const theirs = anAnswer({ level: 1, evidence: 'Kollegaens sætning.', revision: 8 });
  open(aForm([answeredLine(1, theirs)]));
  const box = within(await screen.findByRole('alert'));
  expect(box.getByText(WORDS)).toBeVisible();
  expect(box.getByText('Kollegaens sætning.')).toBeVisible();
});

test('is shown to be copied where the round was locked meanwhile', async () => {
  await halfAnswered(aForm([aLine(1)]));
  device = await reload(device);
  open(aForm([aLine(1)], { state: 'LOCKED' }));
  const region = await screen.findByRole('region', { name: /nåede ikke at blive gemt/ });
  expect(within(region).getByText(WORDS)).toBeVisible();
});

test('is shown to be copied where somebody else answers by now', async () => {
  await halfAnswered(aForm([aLine(1)]));
  device = await reload(device);
  open(null);
  const region = await screen.findByRole('region', { name: /nåede ikke at blive gemt/ });
  expect(within(region).getByText(WORDS)).toBeVisible();
});

test('of a round that is locked while it is written, the page is shown anew with the words beside', async () => {
  let state = 'OPEN';
  open(() => aForm([aLine(1)], { state }), {
    answerAssessment: () => {
      state = 'LOCKED';
      return { __typename: 'NotFound', message: 'Den findes ikke.' };
    },
  });
  await userEvent.type(await screen.findByLabelText('Hvordan ved I det?'), WORDS);
  // Whole only now, and so sent only now.
  await userEvent.click(screen.getByRole('radio', { name: /^4/ }));
  expect(await screen.findByText(/^Runden er låst\. Svarene kan læses/)).toBeVisible();
  const region = await screen.findByRole('region', { name: /nåede ikke at blive gemt/ });
  expect(within(region).getByText(WORDS)).toBeVisible();
});
