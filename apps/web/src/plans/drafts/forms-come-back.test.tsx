/** Every form of a plan's page in which something was left opens by itself, with it in. */
import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { onADevice } from '../../ui/drafts/a-device.test-data.ts';
import type { Draft } from '../../ui/drafts/draft.ts';
import { waitingDrafts } from '../../ui/drafts/shelf.ts';
import { aMeeting, anAttendance } from '../meetings/a-meeting.test-data.ts';
import { aParticipant, aPlan, PLAN_ID } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';
// The parts come when they are wanted; a test has them at hand.
import '../ending/EndingSection.tsx';
import '../meetings/MeetingSection.tsx';
import '../promises/PromiseLedger.tsx';
import '../seen-by/SeenBySection.tsx';
import '../sending/SendingSection.tsx';

const texts = { status: '', goals: '', interventions: '' };
const promise = {
  __typename: 'PlanPromise',
  id: 'promise',
  interventionId: 'i1',
  text: 'Søge bolig',
  responsibleId: 'lead',
  responsibleName: 'Karla Demo-Vinter',
  responsibleKind: 'PROFESSIONAL',
  organisation: 'Næstved Kommune',
  dueOn: '2026-12-20',
  madeOn: '2026-05-20',
  outcome: null,
  movedTo: null,
  settledOn: null,
  settledByName: null,
  note: '',
};
const doctor = aParticipant({ id: 'gp', kind: 'GP', name: 'Grethe Demo-Lyng', isLead: false });
const recipient = (participant: object, changes: object) => ({
  participant,
  sections: ['GOALS'],
  refusal: null,
  legalGrounds: [],
  ...changes,
});

const plan = (changes: object = {}) =>
  aPlan({
    status: 'AGREED',
    version: 1,
    versions: [
      {
        number: 1,
        agreedOn: '2026-05-20',
        agreedAt: '2026-05-20T12:00:00Z',
        agreedByName: 'Karla',
      },
    ],
    participants: [aParticipant(), doctor],
    promises: [promise],
    existingPlans: [
      { id: 'job', kind: 'JOB_PLAN', owner: 'Jobcentret', ...texts },
      { id: 'care', kind: 'TREATMENT_PLAN', owner: 'Psykiatrien', ...texts },
    ],
    existingPlanMarks: [],
    recipients: [
      recipient(doctor, {
        sections: [],
        refusal: { field: 'x', code: 'NO_LIVE_CONSENT', message: 'Intet samtykke.' },
        legalGrounds: ['CURRENT_TREATMENT', 'WEIGHTY_REGARD'],
      }),
      recipient(aParticipant({ id: 'mo', kind: 'RELATIVE', name: 'Bodil Demo-Kær' }), {}),
    ],
    viewerCanSeeLog: true,
    viewerCanExtract: true,
    lineReviews: [],
    ...changes,
  });

const left = (key: string, values: object, place: string | null = null): Draft => ({
  key,
  page: PLAN_ID,
  place,
  label: 'En formular',
  from: '{}',
  to: JSON.stringify({ values, typed: {} }),
  words: '',
});

const holds = async (label: string | RegExp, value: string) =>
  expect(await screen.findByLabelText(label)).toHaveValue(value);

test('planning a meeting, a promise, what became of one, a mark, a ground and the end', async () => {
  await onADevice(
    left(`newMeeting.${PLAN_ID}`, { day: '2026-12-15', startsAt: '9.15', place: 'Lokale 9' }),
    left(`promise.${PLAN_ID}`, { text: 'Ringer til lægen', responsibleId: 'gp' }),
    left('settling.promise.MOVED', { movedTo: '2027-01-05', note: 'Ventetid' }),
    left('mark.job', { kind: 'CONTRADICTION', note: 'Samme formiddag' }, 'MAPPING'),
    left('ground.gp', { ground: 'WEIGHTY_REGARD', sections: ['GOALS'], reason: 'Fare for liv' }),
    left(`closing.${PLAN_ID}`, { reason: 'OTHER', note: 'Flyttet til Malmø' }),
    left(`sending.${PLAN_ID}.1`, { mo: ['PAPER', 'LARGE_PRINT', 'CHOSEN'] }),
  );
  openPlan(plan());
  await holds('Dag', '15-12-2026');
  await holds('Begynder', '9.15');
  await holds('Hvad bliver lovet?', 'Ringer til lægen');
  await holds('Ny dato', '05-01-2027');
  await holds(/^Hvad går det ud på/, 'Samme formiddag');
  await holds('Hvorfor er det nødvendigt?', 'Fare for liv');
  await holds('Hvorfor slutter planen?', 'OTHER');
  await holds('Begrundelse', 'Flyttet til Malmø');
  expect(await screen.findByLabelText('Stor skrift til Bodil Demo-Kær')).toBeChecked();
  await waitFor(() => expect(waitingDrafts()).toEqual([]));
  await waitFor(() => expect(document.body).toHaveFocus());
});

test('an answer off a slip, the day of a meeting, a referral and a paper for the citizen', async () => {
  const attendances = [anAttendance({ participant: { id: 'm', name: 'Bodil Demo-Kilde' } })];
  await onADevice(
    left('answer.meeting.m', { answer: 'DECLINED', input: 'Er bortrejst' }),
    left('minutes.held', { minutes: 'Rettet i toget' }),
    left('meeting.meetingOn.typed', { text: '31-02' }),
    left(`referral.${PLAN_ID}`, { referredOn: '2026-11-20' }),
    left(`insight.${PLAN_ID}`, { file: 'kopi.json', purpose: 'Borgeren har bedt om det' }),
  );
  const held = aMeeting({ id: 'held', state: 'HELD', meetingOn: '2026-09-02' });
  openPlan(plan({ meetings: [aMeeting({ attendances }), held] }));
  const answer = within(await screen.findByRole('form', { name: 'Svar fra Bodil Demo-Kilde' }));
  expect(answer.getByRole('textbox')).toHaveValue('Er bortrejst');
  await holds(/^Referat fra mødet/, 'Rettet i toget');
  await holds('Dag', '31-02');
  expect(screen.getByLabelText('Dag')).toHaveAccessibleDescription(/Skriv datoen som/);
  await holds('Henvist den', '20-11-2026');
  await holds('Hvorfor laver du den?', 'Borgeren har bedt om det');
  expect(screen.getByRole('radio', { name: /som datafil/ })).toBeChecked();
  await waitFor(() => expect(waitingDrafts()).toEqual([]));
});
