/** Taking people on, their roles and links, and new units, as the administrator meets them. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { renderAt } from '../../testing/render-at.tsx';
import AdministrationPage from '../AdministrationPage.tsx';

const unit = { id: 'u1', name: 'Rusmiddelcenter Faxe', kind: 'SUBSTANCE_USE_TREATMENT' };
const office = { id: 'u2', name: 'Socialforvaltningen Faxe', kind: 'MUNICIPAL_ADMINISTRATION' };
const held = {
  id: 'r1',
  role: 'PRACTITIONER',
  unit,
  fromOn: '2025-01-01',
  toOn: null,
  viewerCanChange: true,
};
const ended = { ...held, id: 'r0', role: 'COORDINATOR', toOn: '2025-06-30' };
const jonas = {
  id: 'e1',
  name: 'Jonas Demo-Berg',
  jobTitle: 'misbrugsbehandler',
  email: 'jonas@demo.example',
  unit,
  isActive: true,
  openPlanCount: 0,
  revision: 4,
  roles: [ended, held],
};
const invitation = { token: 'et-link', endsAt: '2026-11-27T11:00:00Z' };

function draw(answers: Record<string, unknown>, address = '/administration') {
  const sent: unknown[] = [];
  const noting = Object.fromEntries(
    Object.entries(answers).map(([field, answer]) => [
      field,
      (args: Record<string, unknown>) => {
        sent.push(JSON.parse(JSON.stringify(args['input'] ?? args)));
        return answer;
      },
    ]),
  );
  renderAt(address, <AdministrationPage />, {
    employees: {
      edges: [{ cursor: 'c', node: jonas }],
      totalCount: 1,
      pageInfo: { hasNextPage: false, hasPreviousPage: false },
    },
    units: [unit, office],
    administered: {
      units: [unit, office],
      regions: [{ code: '1085', name: 'Region Sjælland' }],
      municipalities: [{ code: '320', name: 'Faxe' }],
      clusters: [{ id: 'k1', key: 'k', name: 'Klynge Øst' }],
    },
    ...noting,
  });
  return sent;
}

const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function fillIn(person: Record<string, string>) {
  for (const [label, text] of Object.entries(person)) {
    await userEvent.type(screen.getByLabelText(label), text);
  }
  await screen.findAllByRole('option', { name: unit.name });
  await userEvent.selectOptions(screen.getByLabelText('Arbejder i'), unit.name);
}

const ELLEN = {
  'Fulde navn': 'Ellen Demo-Lind',
  Stilling: 'koordinator',
  'E-mail': 'ellen@demo.example',
};

test('a new employee is added with a role in their unit, and the link is there to hand on', async () => {
  const added = { ...jonas, id: 'e2', name: 'Ellen Demo-Lind' };
  const sent = draw({ addEmployee: { __typename: 'EmployeeAdded', employee: added, invitation } });
  await click('Ny medarbejder');
  await waitFor(() =>
    expect(screen.getByRole('heading', { name: 'Ny medarbejder' })).toHaveFocus(),
  );
  await fillIn(ELLEN);
  await click('Tilføj rolle');
  await userEvent.selectOptions(screen.getByLabelText('Rolle 1'), 'Koordinator');
  await click('Opret medarbejder');
  expect(await screen.findByLabelText('Link til Ellen Demo-Lind')).toHaveValue(
    'http://localhost/adgangskode#et-link',
  );
  expect(
    screen.getByText(asShown(/virker én gang og holder op med at virke 27-11-2026/)),
  ).toBeVisible();
  expect(sent).toEqual([
    {
      name: 'Ellen Demo-Lind',
      jobTitle: 'koordinator',
      email: 'ellen@demo.example',
      unitId: 'u1',
      roles: [{ role: 'COORDINATOR', unitId: 'u1' }],
    },
  ]);
  await click('Færdig');
  expect(screen.queryByLabelText('Link til Ellen Demo-Lind')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ny medarbejder' })).toHaveFocus());
});

test('what is missing is said, and nothing is sent', async () => {
  const sent = draw({ addEmployee: {} });
  await click('Ny medarbejder');
  await click('Tilføj rolle');
  await click('Opret medarbejder');
  expect(screen.getAllByText('Udfyld feltet.')).toHaveLength(4);
  expect(screen.getByText('Vælg både rolle og enhed, eller fjern rollen.')).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Fulde navn')).toHaveFocus());
  expect(sent).toEqual([]);
});

test('an e-mail somebody has already is said at its field, and what was typed stays', async () => {
  const message = 'Der er allerede en medarbejder med den e-mail.';
  const problems = [{ field: 'email', code: 'EMAIL_TAKEN', message }];
  draw({ addEmployee: { __typename: 'Invalid', message, problems } });
  await click('Ny medarbejder');
  await fillIn(ELLEN);
  await click('Opret medarbejder');
  await waitFor(() =>
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(
      expect.stringContaining(message),
    ),
  );
  expect(screen.getByLabelText('Fulde navn')).toHaveValue('Ellen Demo-Lind');
});

test('roles are changed among those that run; one that ended is not brought back', async () => {
  const changed = { ...jonas, revision: 5, roles: [{ ...held, id: 'r2', role: 'ADMINISTRATOR' }] };
  const sent = draw({ setEmployeeRoles: { __typename: 'EmployeeChanged', employee: changed } });
  await click('Ret roller for Jonas Demo-Berg');
  const panel = within(screen.getByRole('region', { name: 'Ret roller for Jonas Demo-Berg' }));
  expect(panel.getByLabelText('Rolle 1')).toHaveValue('PRACTITIONER');
  expect(panel.queryByLabelText('Rolle 2')).toBeNull();
  await click('Fjern rolle 1');
  expect(panel.getByText(/Uden en rolle kan man logge ind/)).toBeVisible();
  await click('Tilføj rolle');
  await userEvent.selectOptions(panel.getByLabelText('Rolle 1'), 'Administrator');
  await panel.findAllByRole('option', { name: office.name });
  await userEvent.selectOptions(panel.getByLabelText('Enhed for rolle 1'), office.name);
  await click('Gem roller');
  expect(await screen.findByText('Rollerne for Jonas Demo-Berg er gemt.')).toBeVisible();
  expect(sent).toEqual([
    { id: 'e1', revision: 4, roles: [{ role: 'ADMINISTRATOR', unitId: 'u2' }] },
  ]);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Ret roller for Jonas Demo-Berg' })).toHaveFocus(),
  );
});

test('a role in a unit of another administrator is not changed here, and that is said', async () => {
  const elsewhere = { ...held, id: 'r9', role: 'COORDINATOR', viewerCanChange: false };
  const both = { ...jonas, roles: [elsewhere, held] };
  const pageInfo = { hasNextPage: false, hasPreviousPage: false };
  const changed = { ...both, revision: 5, roles: [elsewhere] };
  const sent = draw({
    employees: { edges: [{ cursor: 'c', node: both }], totalCount: 1, pageInfo },
    setEmployeeRoles: { __typename: 'EmployeeChanged', employee: changed },
  });
  await click('Ret roller for Jonas Demo-Berg');
  expect(screen.getByLabelText('Rolle 1')).toHaveValue('PRACTITIONER');
  expect(screen.queryByLabelText('Rolle 2')).toBeNull();
  expect(screen.getByText(/som en anden administrator har/)).toBeVisible();
  await click('Fjern rolle 1');
  await click('Gem roller');
  await screen.findByText('Rollerne for Jonas Demo-Berg er gemt.');
  expect(sent.at(-1)).toEqual({ id: 'e1', revision: 4, roles: [] });
});

test('after somebody else’s change the roles begin anew on what is true by now', async () => {
  const theirs = { ...jonas, revision: 5, roles: [{ ...held, id: 'r3', role: 'STEERING_GROUP' }] };
  const message = 'En anden har ændret personen imens.';
  draw({ setEmployeeRoles: { __typename: 'EmployeeConflict', message, employee: theirs } });
  await click('Ret roller for Jonas Demo-Berg');
  await click('Fjern rolle 1');
  await click('Gem roller');
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
  expect(screen.getByLabelText('Rolle 1')).toHaveValue('STEERING_GROUP');
});

test('a new link is made on a second click and shown to be copied', async () => {
  const sent = draw({
    inviteEmployee: { __typename: 'EmployeeInvited', employee: jonas, invitation },
  });
  await click('Send nyt link til Jonas Demo-Berg');
  expect(sent).toEqual([]);
  await click('Nyt link');
  expect(await screen.findByLabelText('Link til Jonas Demo-Berg')).toHaveValue(
    'http://localhost/adgangskode#et-link',
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Kopiér link' }));
  expect(await navigator.clipboard.readText()).toBe('http://localhost/adgangskode#et-link');
  expect(await screen.findByText('Linket er kopieret.')).toBeVisible();
  expect(sent).toEqual([{ id: 'e1' }]);
});

test('a unit asks for the owner that its kind has', async () => {
  const sent = draw(
    { addUnit: { __typename: 'UnitAdded', unit: { ...office, name: 'Klynge Øst, kontor' } } },
    '/administration?fane=enheder',
  );
  await click('Ny enhed');
  const panel = within(screen.getByRole('region', { name: 'Ny enhed' }));
  await userEvent.type(panel.getByLabelText('Enhed'), 'Klynge Øst, kontor');
  await userEvent.selectOptions(panel.getByLabelText('Hvad er enheden til?'), 'Jobcenter');
  await userEvent.selectOptions(
    panel.getByLabelText('Kommune'),
    await panel.findByRole('option', { name: 'Faxe' }),
  );
  await userEvent.selectOptions(panel.getByLabelText('Hvad er enheden til?'), 'Klynge');
  await click('Opret enhed');
  expect(sent).toEqual([]);
  await userEvent.selectOptions(panel.getByLabelText('Klynge'), 'Klynge Øst');
  await click('Opret enhed');
  expect(await screen.findByText('Klynge Øst, kontor er oprettet.')).toBeVisible();
  expect(sent).toEqual([{ name: 'Klynge Øst, kontor', kind: 'CLUSTER', clusterId: 'k1' }]);
});
