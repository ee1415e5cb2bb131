/** Handing over as a leaver with a caseload, and as the coordinator for them, meets it. */
import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { renderAt } from '../../testing/render-at.tsx';
import HandOverPage from '../HandOverPage.tsx';
// The parts are fetched with the data; a test has them at hand.
import './AskedSection.tsx';
import './CaseloadSection.tsx';
import { aHandOver, done, nothing } from './a-hand-over.test-data.ts';

const plan = (id: string, initials: string, changes: object = {}) => ({
  __typename: 'CaseloadPlan',
  id,
  citizenInitials: initials,
  citizenBirthYear: 1990,
  status: 'AGREED',
  nextOn: '2026-12-01',
  open: null,
  ...changes,
});
const lead = {
  __typename: 'CaseloadLead',
  id: 'karla',
  name: 'Karla Demo-Vinter',
  isActive: true,
  openPlanCount: 3,
};
const receiver = (id: string, name: string) => ({
  id,
  name,
  jobTitle: 'misbrugsbehandler',
  unit: { id: 'u', name: 'Rusmiddelcenter Næstved' },
});
const moved = [aHandOver('m1', { state: 'DECLINED', answer: 'Orlov.', toName: 'Asta Demo-Lund' })];
const caseload = {
  lead,
  plans: [
    plan('p1', 'AA'),
    plan('p2', 'BB'),
    plan('p3', 'CC', { open: aHandOver('h9', { viewerCanWithdraw: true }) }),
  ],
  moved,
  movedCount: moved.length,
};

type Sent = {
  leadLeaves: boolean;
  proposals: { id: string; planId: string; toEmployeeId: string; knowThis: string }[];
};

/** The text of the file that the page hands to the browser next. */
function whenSaved(): Promise<string> {
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementationOnce(() => {});
  return new Promise((resolve) => {
    URL.createObjectURL = (data) => {
      const reader = new FileReader();
      reader.addEventListener('load', () =>
        resolve(typeof reader.result === 'string' ? reader.result : ''),
      );
      reader.readAsText(data as Blob);
      return 'blob:test';
    };
  });
}

function open(answers: object) {
  return renderAt('/planer/overdragelse', <HandOverPage />, { ...nothing, ...answers });
}

describe('a leaver', () => {
  test('proposes everything that waits for nobody, with one text and one exception', async () => {
    const sent: Sent[] = [];
    const proposeHandOvers = ({ input }: { input: Sent }) => {
      sent.push(input);
      return done(input.proposals.map(({ id }) => id));
    };
    const handOverReceivers = ({ search }: { search: string }) =>
      search === 'asta'
        ? [receiver('asta', 'Asta Demo-Lund')]
        : [receiver('jonas', 'Jonas Demo-Berg')];
    open({ caseloadLeads: [lead], caseload, proposeHandOvers, handOverReceivers });
    await userEvent.click(await screen.findByRole('button', { name: 'Vælg planer' }));
    expect(screen.getByText(asShown(/Karla Demo-Vinter er spurgt 20-11-2026/))).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /^AA/ })).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Vælg alle, der ikke er spurgt om' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Jeg går ud af planerne/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Send 2 forslag' }));
    expect(screen.getByText('Vælg, hvem der skal overtage.')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Hvem skal overtage?'), 'jonas');
    await userEvent.click(await screen.findByRole('button', { name: /Jonas Demo-Berg/ }));
    await userEvent.type(screen.getByLabelText('Det skal du vide om alle planerne'), 'Jeg rejser.');
    await userEvent.click(
      screen.getByRole('button', { name: 'Vælg en anden modtager for BB, født 1990' }),
    );
    await userEvent.type(screen.getByLabelText('Hvem skal overtage BB, født 1990?'), 'asta');
    await userEvent.click(await screen.findByRole('button', { name: /Asta Demo-Lund/ }));
    await userEvent.type(
      screen.getByLabelText('Det skal du vide om BB, født 1990'),
      'Kender Asta.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Send 2 forslag' }));
    expect(await screen.findByText('2 forslag er sendt.')).toBeVisible();
    expect(sent).toMatchObject([
      {
        leadLeaves: true,
        proposals: [
          { planId: 'p1', toEmployeeId: 'jonas', knowThis: 'Jeg rejser.' },
          { planId: 'p2', toEmployeeId: 'asta', knowThis: 'Jeg rejser.\n\nKender Asta.' },
        ],
      },
    ]);
  });

  test('what is typed and chosen is still there when the page is opened anew', async () => {
    const first = open({ caseloadLeads: [lead], caseload });
    const field = 'Det skal du vide om alle planerne';
    await userEvent.click(await screen.findByRole('button', { name: 'Vælg planer' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^BB/ }));
    await userEvent.type(screen.getByLabelText(field), 'Halvt skrevet');
    await userEvent.click(
      screen.getByRole('button', { name: 'Vælg en anden modtager for BB, født 1990' }),
    );
    await userEvent.type(screen.getByLabelText('Det skal du vide om BB, født 1990'), 'Ring');
    first.unmount();
    open({ caseloadLeads: [lead], caseload });
    expect(await screen.findByLabelText(field)).toHaveValue('Halvt skrevet');
    expect(screen.getByRole('checkbox', { name: /^AA/ })).not.toBeChecked();
    expect(screen.getByLabelText('Det skal du vide om BB, født 1990')).toHaveValue('Ring');
  });

  test('reads what has moved, by initials', async () => {
    open({ caseloadLeads: [lead], caseload });
    const table = await screen.findByRole('table', { name: 'Forslag og svar' });
    const row = within(table).getByRole('row', { name: /AK/ });
    expect(row).toHaveTextContent('Sagde nej');
    expect(row).toHaveTextContent('Orlov.');
  });
});

describe('where more has moved than is shown', () => {
  const all = Array.from({ length: 5 }, (_, at) => aHandOver(`m${at}`, { state: 'ACCEPTED' }));
  const piece = ({ movedSkip = 0 }: { movedSkip?: number }) => ({
    ...caseload,
    moved: all.slice(movedSkip, movedSkip + 3),
    movedCount: all.length,
  });

  test('says how many there are, and shows the rest', async () => {
    open({ caseloadLeads: [lead], caseload: piece });
    expect(await screen.findByText('De nyeste 3 af 5 er vist her.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vis 2 flere' }));
    const told = await screen.findByText('Alle 5 er vist her.');
    await waitFor(() => expect(told).toHaveFocus());
    expect(document.querySelectorAll('tbody tr')).toHaveLength(5);
  });

  test('puts all of it into the file', async () => {
    const file = whenSaved();
    open({ caseloadLeads: [lead], caseload: piece });
    const button = await screen.findByRole('button', { name: 'Hent hele listen som CSV' });
    await userEvent.click(button);
    expect((await file).trim().split('\r\n')).toHaveLength(6);
  });

  test('says so when the rest cannot be read', async () => {
    const broken = (asked: { movedSkip?: number }) => {
      if (asked.movedSkip) throw new Error('The server is away');
      return piece(asked);
    };
    open({ caseloadLeads: [lead], caseload: broken });
    await userEvent.click(await screen.findByRole('button', { name: 'Vis 2 flere' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Resten af listen kunne ikke hentes. Prøv igen.',
    );
  });
});

test('a coordinator chooses the leaver, and sees whose access is closed', async () => {
  const nora = { ...lead, id: 'jonas', name: 'Jonas Demo-Berg', isActive: false };
  const caseloadOf = ({ leadId }: { leadId: string }) =>
    leadId === 'jonas' ? { ...caseload, lead: nora } : null;
  open({ caseloadLeads: [nora, lead], caseload: caseloadOf });
  await userEvent.selectOptions(
    await screen.findByLabelText('Hvis planer skal overdrages?'),
    'Jonas Demo-Berg, 3 planer, har ikke længere adgang',
  );
  expect(await screen.findByText('3 åbne planer')).toBeVisible();
  // All of a leaver's plans go, unless somebody takes one out.
  expect(screen.getByRole('checkbox', { name: /^AA/ })).toBeChecked();
  expect(screen.getByTestId('address')).toHaveTextContent('?tovholder=jonas');
});
