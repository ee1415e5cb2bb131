// The four jobs, as requests to the app and to the baseline that ask for the same.

import { randomUUID } from 'node:crypto';
import type { Target } from './target.ts';
import { DOCUMENTS } from './documents.ts';
import type { Request } from './load.ts';
import { benchId, benchPick, tokenOf } from './people.ts';

const MUNICIPALITIES = 98;
/** Region Sjælland is the fifth of the five regions by code. */
const STEERING_MEMBER = 5;

export type Job = 'J1' | 'J2' | 'J3' | 'J4';

/** What one request is about; the same for both targets. */
type Asked = { token: string; bare: unknown[]; variables?: object };

export type Dates = { today: string; endOfWeek: string; periodFrom: string; periodTo: string };

function newPlan(n: number, dates: Dates): object {
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
      dueOn: '2027-01-15',
    }));
  return {
    id: randomUUID(),
    citizenId: benchId('citizen', n),
    basis: 'Fiktiv plan til måling.',
    targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
    meetingOn: dates.today,
    nextFollowUpOn: '2027-03-15',
    participants,
    goals: [0, 1, 2].map((k) => ({
      id: randomUUID(),
      title: `Mål ${k}`,
      interventions: interventions(),
    })),
    followUps: [
      { id: randomUUID(), kind: 'COURSE_END_1_MONTH', dueOn: '2026-12-21' },
      { id: randomUUID(), kind: 'COURSE_END_6_MONTHS', dueOn: '2027-05-20' },
    ],
  };
}

/** The practitioner who leads plan `n`. */
const leadOf = (n: number): string =>
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
    return { token, bare: [dates.periodFrom, dates.periodTo] };
  }
  const input = newPlan(n, dates);
  return { token: leadOf(n), bare: [JSON.stringify(input)], variables: { input } };
}

/** The request that asks a target for it. */
export function requestTo(
  target: Target['name'],
  job: Job,
  { token, bare, variables }: Asked,
): Request {
  return target === 'bare'
    ? { path: `/${job}`, token, body: JSON.stringify(bare) }
    : { path: '/graphql', token, body: JSON.stringify({ query: DOCUMENTS[job], variables }) };
}
