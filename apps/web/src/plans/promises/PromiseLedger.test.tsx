/** The ledger as a tovholder meets it at the meeting. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { OpenedFor } from '../plan/opened-for.ts';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { PromiseLedger } from './PromiseLedger.tsx';

let serial = 0;
function aPromise(changes: object = {}) {
  serial += 1;
  return {
    __typename: 'PlanPromise',
    id: `l${serial}`,
    interventionId: `i${serial}`,
    text: 'Søge bolig',
    responsibleId: 'lead',
    responsibleName: 'Ulla Demo-Ask',
    responsibleKind: 'PROFESSIONAL',
    organisation: 'Næstved Kommune',
    dueOn: '2026-12-20',
    madeOn: '2026-05-20',
    outcome: null,
    movedTo: null,
    settledOn: null,
    settledByName: null,
    note: '',
    ...changes,
  };
}
const settled = (outcome: string, changes: object = {}) =>
  aPromise({ outcome, settledOn: '2026-11-01', settledByName: 'Karla Demo-Vinter', ...changes });

function planWith(promises: object[] | null, changes: object = {}) {
  const versions = [
    {
      number: 1,
      agreedOn: '2026-05-20',
      agreedAt: '2026-05-20T12:00:00Z',
      agreedByName: 'Karla',
    },
  ];
  return aPlan({ status: 'AGREED', version: 1, versions, promises, ...changes });
}

function draw(promises: object[] | null, answers: object = {}, changes: object = {}) {
  const ledger = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <PromiseLedger planId={PLAN_ID} />
      </PlanSaving>
    </ClockContext>
  );
  renderAt(`/planer/${PLAN_ID}`, ledger, { plan: () => planWith(promises, changes), ...answers });
}
const rows = async (heading: string) => {
  const title = await screen.findByRole('heading', { name: heading });
  const list = title.parentElement?.querySelector('ul');
  return within(list as HTMLElement).getAllByRole('listitem');
};

test('the share kept is said in plain words, organisation by organisation', async () => {
  draw([
    settled('KEPT'),
    settled('KEPT'),
    settled('MOVED', { movedTo: '2026-12-01' }),
    settled('NOT_KEPT', { organisation: 'Region Sjælland' }),
    aPromise({ organisation: '', responsibleKind: 'CITIZEN', responsibleName: 'Alma' }),
  ]);
  const told = (await rows('Hvor meget blev holdt siden sidst?')).map((row) => row.textContent);
  expect(told).toEqual([
    'Næstved Kommune2 af 3 løfter holdt · 1 flyttet',
    'Region Sjælland0 af 1 løfte holdt · 1 ikke holdt',
    'Borgeren1 åbent',
  ]);
});

test('the open ones come first, with what is overdue marked', async () => {
  draw([aPromise({ text: 'Senere' }), aPromise({ text: 'Glemt', dueOn: '2026-11-20' })]);
  const open = (await rows('Åbne løfter')).map((row) => row.textContent);
  expect(open[0]).toContain('Glemt');
  expect(open[0]).toContain('4 dage over');
  expect(open[1]).not.toContain('over');
});

test('kept takes one click, and is told', async () => {
  const sent: unknown[] = [];
  const promise = aPromise();
  const settlePromise = ({ input }: { input: object }) => {
    sent.push({ ...input });
    const plan = planWith([{ ...promise, outcome: 'KEPT', settledOn: '2026-11-24' }]);
    return { __typename: 'PlanChanged', planId: PLAN_ID, plan };
  };
  draw([promise], { settlePromise });
  await userEvent.click(await screen.findByRole('button', { name: 'Holdt' }));
  expect(await screen.findByText('Holdt: Søge bolig')).toBeInTheDocument();
  expect(sent).toEqual([{ planId: PLAN_ID, id: promise.id, outcome: 'KEPT' }]);
  expect(await screen.findByText('Alle løfter er afklaret.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Fortryd: Søge bolig' })).toBeVisible();
});

test('moved asks for the new day, and says when it is missing', async () => {
  const sent: unknown[] = [];
  const settlePromise = ({ input }: { input: object }) => {
    sent.push({ ...input });
    return { __typename: 'NotFound', message: 'Væk.' };
  };
  draw([aPromise({ id: 'l' })], { settlePromise });
  await userEvent.click(await screen.findByRole('button', { name: 'Flyttes' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Vælg den nye dato.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Ny dato'), '01-02-2027');
  await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { planId: PLAN_ID, id: 'l', outcome: 'MOVED', movedTo: '2027-02-01', note: '' },
    ]),
  );
  expect(await screen.findByText('Væk.')).toBeVisible();
});

test.each([
  ['movedTo', 'Ny dato', 'DATE_OUT_OF_RANGE', 'Vælg en dag, der ligger efter i dag.'],
  ['note', 'Bemærkning', 'TEXT_TOO_LONG', 'Teksten er for lang.'],
])(
  'a refusal of the %s stands at its field, and what was typed stays',
  async (field, label, code, message) => {
    const problems = [{ field, code, message }];
    const settlePromise = { __typename: 'Invalid', message: 'Ret det.', problems };
    draw([aPromise({ id: 'l' })], { settlePromise });
    await userEvent.click(await screen.findByRole('button', { name: 'Flyttes' }));
    await userEvent.type(screen.getByLabelText('Ny dato'), '01-02-2027');
    await userEvent.type(screen.getByLabelText(/^Bemærkning/), 'Syg');
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    expect(await screen.findAllByText(message)).toHaveLength(1);
    const refused = screen.getByLabelText(new RegExp(`^${label}`));
    expect(refused).toHaveAccessibleDescription(expect.stringContaining(message));
    await waitFor(() => expect(refused).toHaveFocus());
    expect(screen.getByLabelText(/^Bemærkning/)).toHaveValue('Syg');
  },
);

test('not kept asks what now, and the intervention goes on unless it is given up', async () => {
  draw([aPromise()]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ikke holdt' }));
  expect(screen.getByRole('radio', { name: 'Den fortsætter' })).toBeChecked();
});

test('what another promise has followed cannot be taken back', async () => {
  const about = { interventionId: 'same' };
  draw([
    settled('NOT_KEPT', { ...about, text: 'Første gang' }),
    settled('KEPT', { ...about, text: 'Anden gang' }),
    settled('MOVED', { text: 'Flyttet forleden', movedTo: '2026-12-01' }),
    settled('MOVED', { text: 'Flyttet i dag', movedTo: '2026-12-01', settledOn: '2026-11-24' }),
  ]);
  await screen.findByRole('heading', { name: 'Afklaret siden sidst' });
  const ways = screen.getAllByRole('button', { name: /^Fortryd/ });
  expect(ways.map((way) => way.getAttribute('aria-label'))).toEqual([
    'Fortryd: Flyttet i dag',
    'Fortryd: Anden gang',
  ]);
});

test('who only reads sees the promises and no button', async () => {
  draw([aPromise(), settled('KEPT')], {}, { viewerCanChange: false });
  await screen.findByRole('heading', { name: 'Åbne løfter' });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('hidden goals hide the promises, with the reason', async () => {
  draw(null);
  expect(await screen.findByText(/samtykke ikke dækker målene/)).toBeVisible();
});

test('whoever opened the plan with a purpose sees its promises for the same purpose', async () => {
  const plan = ({ purpose }: { purpose?: string | null }) =>
    purpose === 'Afløser i ferie' ? planWith([aPromise({ text: 'Ringe til lægen' })]) : null;
  const ledger = (
    <OpenedFor value="Afløser i ferie">
      <PlanSaving planId={PLAN_ID}>
        <PromiseLedger planId={PLAN_ID} />
      </PlanSaving>
    </OpenedFor>
  );
  renderAt(`/planer/${PLAN_ID}`, ledger, { plan });
  expect(await screen.findByText('Ringe til lægen')).toBeVisible();
});
