/** Bad input on the plan's page: a clear sentence at the field, and everything else as it was. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { aGoal, anIntervention, aParticipant, aPlan } from './testing/a-plan.ts';
import { changed, openPlan } from './testing/open-plan.tsx';

type Sent = { input: Record<string, unknown> };

const missing = (key: string, section: string, targetId: string | null = null) => ({
  key,
  section,
  targetId,
});
const refused = (field: string, message: string) => ({
  __typename: 'Invalid',
  message,
  problems: [{ field, code: 'INVALID', message }],
});

const open = (changes: object = {}, answers: Record<string, unknown> = {}) => {
  const sent: Record<string, unknown>[] = [];
  const plan = aPlan({
    meetingOn: '2026-11-24',
    latestNextFollowUpOn: '2027-05-24',
    missingBeforeAgreement: [
      missing('TARGET_GROUP', 'MASTER_DATA'),
      missing('GOAL', 'GOALS'),
      missing('NEXT_FOLLOW_UP', 'FOLLOW_UP'),
    ],
    ...changes,
  });
  const changePlan = ({ input }: Sent) => {
    const { id: _, ...rest } = input;
    sent.push(rest);
    return changed(plan);
  };
  openPlan(plan, { changePlan, ...answers });
  return sent;
};

describe('a date', () => {
  test('that does not exist is not sent, and the field says how to write one', async () => {
    const sent = open();
    const place = await screen.findByLabelText('Sted');
    await userEvent.type(place, 'Rådhuset');
    const field = screen.getByLabelText('Dato for mødet');
    await userEvent.clear(field);
    await userEvent.type(field, '31-02-2027');
    await userEvent.tab();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Den dato kan ikke passe/);
    expect([field, place].map((one) => (one as HTMLInputElement).value)).toEqual([
      '31-02-2027',
      'Rådhuset',
    ]);
    await waitFor(() => expect(sent).toEqual([{ meetingPlace: { from: '', to: 'Rådhuset' } }]));
  });

  test('in a year that cannot be is refused by the server, at the field', async () => {
    const sentence = 'Årstallet kan ikke passe. Skriv en dato mellem 2000 og 2099.';
    open({}, { changePlan: refused('meetingOn', sentence) });
    const field = await screen.findByLabelText('Dato for mødet');
    await userEvent.clear(field);
    await userEvent.type(field, '24-11-2126');
    await userEvent.tab();
    await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(sentence)));
    expect(field).toHaveValue('24-11-2126');
  });
});

describe('a next meeting after 6 months', () => {
  const late = async () => {
    const field = await screen.findByLabelText('Næste opfølgning');
    await userEvent.type(field, '01-06-2027');
    await userEvent.tab();
    return field;
  };

  test('waits for its reason, and the two are saved together', async () => {
    const sent = open();
    const field = await late();
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(
        asShown(/Datoen ligger efter 24-05-2027\. Skriv hvorfor/),
      ),
    );
    expect(sent.filter((one) => 'nextFollowUpOn' in one)).toEqual([]);
    const reason = await screen.findByLabelText('Hvorfor senere end 6 måneder?');
    await userEvent.type(reason, 'På døgnbehandling');
    await userEvent.tab();
    await waitFor(() =>
      expect(sent.at(-1)).toEqual({
        nextFollowUpOn: { from: null, to: '2027-06-01' },
        nextFollowUpReason: { from: '', to: 'På døgnbehandling' },
      }),
    );
  });

  test('needs none once an earlier date is chosen', async () => {
    const sent = open();
    const field = await late();
    await screen.findByLabelText('Hvorfor senere end 6 måneder?');
    await userEvent.clear(field);
    await userEvent.type(field, '01-05-2027');
    await userEvent.tab();
    await waitFor(() =>
      expect(sent.at(-1)).toEqual({ nextFollowUpOn: { from: null, to: '2027-05-01' } }),
    );
    expect(screen.queryByLabelText('Hvorfor senere end 6 måneder?')).not.toBeInTheDocument();
  });
});

describe('a text', () => {
  const paste = async (words: string) => {
    const field = await screen.findByLabelText('Baggrund for planen');
    await userEvent.clear(field);
    await userEvent.paste(words);
    await userEvent.tab();
    return field;
  };

  test('of 100 KB is not sent; the field says by how much it is too long, and keeps it', async () => {
    const sent = open();
    const long = 'x'.repeat(102_400);
    const field = await paste(long);
    expect(
      await screen.findByText(/Teksten er 98400 tegn for lang|98\.400 tegn for lang/),
    ).toBeVisible();
    expect(field).toBeInvalid();
    expect(field).toHaveValue(long);
    expect(sent).toEqual([]);
    await paste('Kort nok');
    await waitFor(() => expect(sent).toEqual([{ basis: { from: '', to: 'Kort nok' } }]));
  });

  test.each([
    ['emoji', 'Familien 👩‍👩‍👧 🐕'],
    ['signs that turn the direction', 'plan\u202Egnp.exe'],
    ['a formula', '=HYPERLINK("http://evil.example")'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('with %s is a text like any other', async (_, words) => {
    const sent = open();
    const field = await paste(words);
    expect(field).toHaveValue(words);
    await waitFor(() => expect(sent).toEqual([{ basis: { from: '', to: words } }]));
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });
});

describe('people', () => {
  test('a responsible who has left meanwhile is refused at the field, and the choice stays', async () => {
    const ulla = aParticipant({ id: 'ulla', name: 'Ulla Demo-Ask', isLead: false });
    const sentence = 'Den ansvarlige er ikke med i planen. Vælg en, der er med.';
    open(
      {
        participants: [aParticipant(), ulla],
        goals: [aGoal('g1', 'Bolig', { interventions: [anIntervention('i1')] })],
      },
      { changeIntervention: refused('responsibleId', sentence) },
    );
    const row = await screen.findByRole('listitem', { name: 'Indsats 1' });
    const field = within(row).getByLabelText('Ansvarlig');
    await userEvent.selectOptions(field, 'Ulla Demo-Ask');
    await waitFor(() => expect(field).toHaveAccessibleDescription(new RegExp(sentence)));
    expect(field).toHaveValue('ulla');
    expect(within(row).getByLabelText('Hvad skal der ske?')).toHaveValue('Ansøge om bolig');
  });

  test('somebody who is on the plan already is not added twice, and the form keeps what was typed', async () => {
    const sentence = 'Personen er allerede med i planen.';
    open({}, { addParticipant: refused('employeeId', sentence) });
    await userEvent.click(await screen.findByRole('button', { name: 'Anden fagperson' }));
    await userEvent.type(screen.getByLabelText('Navn'), 'Karla Demo-Vinter');
    await userEvent.click(screen.getByRole('button', { name: 'Tilføj' }));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByLabelText('Navn')).toHaveValue('Karla Demo-Vinter');
  });

  test('a consent longer than a year is not sent, and the field says the last day', async () => {
    const mother = aParticipant({
      id: 'mother',
      kind: 'RELATIVE',
      name: 'Bodil Demo-Kær',
      isLead: false,
      needsConsent: true,
    });
    open({ participants: [aParticipant(), mother] });
    const note = await screen.findByRole('button', { name: 'Notér samtykke for Bodil Demo-Kær' });
    await userEvent.click(note);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hele planen' }));
    const field = screen.getByLabelText('Til');
    await userEvent.clear(field);
    await userEvent.type(field, '25-11-2027');
    await userEvent.click(screen.getByRole('button', { name: 'Gem samtykket' }));
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(asShown(/højst gælde ét år\. Vælg 24-11-2027/)),
    );
    expect(screen.getByRole('checkbox', { name: 'Hele planen' })).toBeChecked();
  });
});
