// The jobs, as requests to the app and to the baseline that ask for the same.

import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Target } from './target.ts';
import { FIRST_BASIS } from '../fill/first-basis.ts';
import { AUTOSAVE_HASH, DOCUMENTS } from './documents.ts';
import type { Request } from './load.ts';
import { benchId, benchPick, tokenOf } from './people.ts';

const MUNICIPALITIES = 98;
/** Region Sjælland is the fifth of the five regions by code. */
const STEERING_MEMBER = 5;

export type Job = 'J1' | 'J2' | 'J3' | 'J4' | 'J5';

/** What one request is about; the same for both targets. */
type Asked = { token: string; bare: unknown[]; variables?: object };

export type Dates = {
  today: CalendarDate;
  endOfWeek: CalendarDate;
};

function newPlan(n: number, { today }: Dates): object {
  const participants = Array.from({ length: 4 }, (_, k) => ({
    id: randomUUID(),
    kind: 'PROFESSIONAL',
    name: `Deltager Demo-${k}`,
    function: 'Bostøtte',
    organisation: 'Kommunen',
  }));
  const interventions = () =>
    [0, 1].map((k) => ({
      id: randomUUID(),
      title: `Indsats ${k}`,
      responsibleId: participants[k]?.id,
      dueOn: addDays(today, 56),
    }));
  return {
    id: randomUUID(),
    citizenId: benchId('citizen', n),
    basis: 'Fiktiv plan til måling.',
    targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
    meetingOn: today,
    nextFollowUpOn: addDays(today, 115),
    participants,
    goals: [0, 1, 2].map((k) => ({
      id: randomUUID(),
      title: `Mål ${k}`,
      interventions: interventions(),
    })),
    followUps: [
      { id: randomUUID(), kind: 'COURSE_END_1_MONTH', dueOn: addDays(today, 31) },
      { id: randomUUID(), kind: 'COURSE_END_6_MONTHS', dueOn: addDays(today, 181) },
    ],
  };
}

/** What stands in the field of each plan that was written in, so that the next change starts there. */
const written = new Map<number, string>();
let changes = 0;

/** To be called for each database: another one has nothing written in it. */
export const beginAnew = (): void => written.clear();

/** A few lines about why the plan is made, as somebody has typed so far. */
function nextText(n: number): { from: string; to: string } {
  const from = written.get(n) ?? FIRST_BASIS;
  changes += 1;
  const to = `${FIRST_BASIS} Ændring ${changes}: borgeren er flyttet hjem til sin mor og vil gerne have en fast kontaktperson, der ringer hver mandag. Lægen har sat medicinen ned, og jobcentret venter med at indkalde, til der er ro på.`;
  written.set(n, to);
  return { from, to };
}

/** The session of the practitioner who leads plan `n`. */
export const leadOf = (n: number): string =>
  tokenOf(benchId('employee', (n % MUNICIPALITIES) * 10 + 1 + benchPick('lead', n, 9)));

/** What job is asked about plan or place number `n`. */
export function asked(job: Job, n: number, dates: Dates): Asked {
  if (job === 'J1') {
    const coordinator = tokenOf(benchId('employee', (n % MUNICIPALITIES) * 10));
    return { token: coordinator, bare: [dates.today, dates.endOfWeek] };
  }
  if (job === 'J2') {
    const id = benchId('plan', n);
    return { token: leadOf(n), bare: [id], variables: { id } };
  }
  if (job === 'J3') {
    const token = tokenOf(benchId('member', STEERING_MEMBER));
    return { token, bare: [] };
  }
  if (job === 'J5') {
    const id = benchId('plan', n);
    const basis = nextText(n);
    return {
      token: leadOf(n),
      bare: [id, basis.from, basis.to],
      variables: { input: { id, basis } },
    };
  }
  const input = newPlan(n, dates);
  return { token: leadOf(n), bare: [JSON.stringify(input)], variables: { input } };
}

/** What only an answer that did the job says. */
const MARKS: Record<Job, Record<Target['name'], string>> = {
  J1: { app: '"worklist":{', bare: '"counts":{' },
  J2: { app: '"plan":{', bare: '"plan":{' },
  J3: { app: '"punctuality":{', bare: '"punctuality":[' },
  J4: { app: '"__typename":"PlanChanged"', bare: '{"id":"' },
  J5: { app: '"__typename":"PlanChanged"', bare: '"plan":{' },
};

/** The request that asks a target for it. */
export function requestTo(
  target: Target['name'],
  job: Job,
  { token, bare, variables }: Asked,
): Request {
  const mark = MARKS[job][target];
  if (target === 'bare') return { path: `/${job}`, token, body: JSON.stringify(bare), mark };
  const asScreen = {
    operationName: 'ChangePlan',
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: AUTOSAVE_HASH } },
  };
  const body = job === 'J5' ? asScreen : { query: DOCUMENTS[job], variables };
  return { path: '/graphql', token, body: JSON.stringify(body), mark };
}
