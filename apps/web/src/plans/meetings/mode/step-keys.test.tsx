/** The keys that go through a meeting, beside parts of the page that want them too. */
import { beforeEach, expect, test } from '@jest/globals';
import { Provider } from '@navikt/ds-react/Provider';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import akselDa from '../../../app/aksel-da.ts';
import { renderAt } from '../../../testing/render-at.tsx';
import { TUESDAY } from '../../../testing/render-screen.tsx';
import { DateField } from '../../../ui/DateField.tsx';
import { ClockContext } from '../../../ui/use-today.ts';
import { PhraseTool } from '../../phrases/PhraseTool.tsx';
import { PlanSaving } from '../../saving/PlanSaving.tsx';
import { PLAN_ID } from '../../testing/a-plan.ts';
import { useStepKeys } from './use-step-keys.ts';

function Stage() {
  const [step, setStep] = useState(5);
  const [hasLeft, setLeft] = useState(false);
  useStepKeys({
    onNext: () => setStep(step + 1),
    onBack: () => setStep(step - 1),
    onLeave: () => setLeft(true),
  });
  return (
    <>
      <p>{hasLeft ? 'Forladt' : `Trin ${step}`}</p>
      <button type="button">En knap</button>
      <DateField label="Senest" value="2026-11-24" onChange={() => undefined} />
      <PhraseTool kind="GOAL" words="" onPut={() => undefined} />
    </>
  );
}

beforeEach(() => {
  const page = (
    <ClockContext value={() => TUESDAY}>
      <Provider locale={akselDa}>
        <PlanSaving planId={PLAN_ID}>
          <Stage />
        </PlanSaving>
      </Provider>
    </ClockContext>
  );
  renderAt('/', page, { phrases: [{ id: 'p1', text: 'En fast bolig.' }] });
});

const STEP_KEYS = ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageDown', 'PageUp'];
const pressAll = () => userEvent.keyboard(STEP_KEYS.map((key) => `{${key}}`).join(''));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('go on and back from a button that has no use for them', async () => {
  await press('En knap');
  await pressAll();
  expect(screen.getByText('Trin 7')).toBeVisible();
});

test('are left to the browser together with Shift, which marks text', async () => {
  await press('En knap');
  await userEvent.keyboard('{Shift>}{ArrowRight}{PageDown}{/Shift}');
  expect(screen.getByText('Trin 5')).toBeVisible();
});

test.each(['Ret listen', 'Luk'])('stay in the phrases, pressed in “%s”', async (name) => {
  await press('Formuleringer');
  const button = await screen.findByRole('button', { name });
  act(() => button.focus());
  await pressAll();
  expect(screen.getByText('Trin 5')).toBeVisible();
  await waitFor(() => expect(button).toHaveFocus());
});

test('stay in the calendar, its month buttons too', async () => {
  await press('Åbn kalender');
  const button = await screen.findByRole('button', { name: /næste måned/i });
  act(() => button.focus());
  await pressAll();
  expect(screen.getByText('Trin 5')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(button).not.toBeInTheDocument();
  expect(screen.queryByText('Forladt')).not.toBeInTheDocument();
});
