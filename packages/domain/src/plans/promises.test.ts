/** What is promised is counted as it was: kept, moved and not kept are three different things. */
import { describe, expect, test } from '@jest/globals';
import {
  ledgerOf,
  type PromiseFacts,
  promiseTiming,
  settlingProblem,
  shareOf,
  sharesByOrganisation,
  stateAfterSettling,
} from './promises.ts';

const TODAY = '2026-11-20';
let serial = 0;

function aPromise(changes: Partial<PromiseFacts> = {}): PromiseFacts {
  serial += 1;
  return {
    id: `promise-${serial}`,
    organisation: 'Næstved Kommune',
    responsibleKind: 'PROFESSIONAL',
    dueOn: '2026-12-10',
    madeOn: '2026-05-20',
    outcome: null,
    settledOn: null,
    ...changes,
  };
}
const settled = (outcome: 'KEPT' | 'MOVED' | 'NOT_KEPT', changes: Partial<PromiseFacts> = {}) =>
  aPromise({ outcome, settledOn: '2026-10-01', ...changes });

describe('the share kept', () => {
  test.each([
    { promises: [], kept: 0, moved: 0, notKept: 0, settled: 0, share: null },
    { promises: [aPromise()], kept: 0, moved: 0, notKept: 0, settled: 0, share: null },
    {
      promises: [settled('KEPT'), aPromise()],
      kept: 1,
      moved: 0,
      notKept: 0,
      settled: 1,
      share: 1,
    },
    {
      promises: [settled('KEPT'), settled('MOVED'), settled('NOT_KEPT'), settled('KEPT')],
      kept: 2,
      moved: 1,
      notKept: 1,
      settled: 4,
      share: 0.5,
    },
    { promises: [settled('MOVED')], kept: 0, moved: 1, notKept: 0, settled: 1, share: 0 },
  ])('is $kept of $settled', ({ promises, ...expected }) => {
    expect(shareOf(promises)).toMatchObject(expected);
  });

  test('is told by organisation, and by kind for those who belong to none', () => {
    const shares = sharesByOrganisation([
      settled('KEPT', { organisation: '', responsibleKind: 'CITIZEN' }),
      settled('KEPT', { organisation: 'Region Sjælland' }),
      settled('NOT_KEPT', { organisation: ' næstved kommune' }),
      aPromise(),
      settled('KEPT', { organisation: '', responsibleKind: 'RELATIVE' }),
    ]);
    expect(
      shares.map(({ organisation, kind, kept, settled: of, open }) => [
        organisation || kind,
        kept,
        of,
        open,
      ]),
    ).toEqual([
      ['næstved kommune', 0, 1, 1],
      ['Region Sjælland', 1, 1, 0],
      ['CITIZEN', 1, 1, 0],
      ['RELATIVE', 1, 1, 0],
    ]);
  });
});

describe('the ledger', () => {
  const lastAgreedOn = '2026-05-20';
  const later = aPromise({ dueOn: '2027-01-04' });
  const undated = aPromise({ dueOn: null });
  const overdue = aPromise({ dueOn: '2026-11-02' });
  const old = aPromise({ madeOn: '2025-11-20', dueOn: '2026-11-01' });
  const kept = settled('KEPT', { settledOn: '2026-06-01' });
  const moved = settled('MOVED', { settledOn: '2026-11-01' });
  const atTheMeeting = settled('KEPT', { madeOn: '2025-11-20', settledOn: lastAgreedOn });
  const ledger = ledgerOf([later, undated, kept, atTheMeeting, overdue, moved, old], lastAgreedOn);

  test('has the open ones first, by date, whenever they were made', () => {
    expect(ledger.open).toEqual([old, overdue, later, undated]);
  });

  test('tells what became of those since last time, and keeps the earlier apart', () => {
    expect(ledger.settled).toEqual([moved, kept]);
    expect(ledger.earlier).toEqual([atTheMeeting]);
  });

  test('counts the shares of this round, and all that the plan has known', () => {
    expect(ledger.shares).toMatchObject([{ kept: 1, moved: 1, settled: 2, open: 4 }]);
    expect(ledger.total).toMatchObject({ kept: 2, settled: 3 });
  });

  test('of a plan never agreed has nothing earlier', () => {
    expect(ledgerOf([kept], null)).toMatchObject({ settled: [kept], earlier: [] });
  });

  test('keeps what was made and settled on the day of the agreement in this round', () => {
    const sameDay = settled('KEPT', { madeOn: lastAgreedOn, settledOn: lastAgreedOn });
    expect(ledgerOf([sameDay], lastAgreedOn).settled).toEqual([sameDay]);
  });
});

test.each([
  { dueOn: null, timing: 'LATER' },
  { dueOn: '2026-11-19', timing: 'OVERDUE' },
  { dueOn: '2026-11-20', timing: 'DUE_SOON' },
  { dueOn: '2026-11-27', timing: 'DUE_SOON' },
  { dueOn: '2026-11-28', timing: 'LATER' },
])('a promise for $dueOn is $timing', ({ dueOn, timing }) => {
  expect(promiseTiming(dueOn, TODAY)).toBe(timing);
});

test('a promise for a Sunday is not overdue on the Monday', () => {
  expect(promiseTiming('2026-11-15', '2026-11-16')).toBe('DUE_SOON');
  expect(promiseTiming('2026-11-15', '2026-11-17')).toBe('OVERDUE');
});

test.each([
  { outcome: 'KEPT', movedTo: null, problem: null },
  { outcome: 'NOT_KEPT', movedTo: null, problem: null },
  { outcome: 'MOVED', movedTo: null, problem: 'MOVED_NEEDS_DATE' },
  { outcome: 'MOVED', movedTo: '2026-11-19', problem: 'MOVED_TO_PAST' },
  { outcome: 'MOVED', movedTo: TODAY, problem: null },
] as const)('$outcome to $movedTo: $problem', ({ outcome, movedTo, problem }) => {
  expect(settlingProblem(outcome, movedTo, TODAY)).toBe(problem);
});

test.each([
  { state: 'PLANNED', outcome: 'KEPT', isGivenUp: false, after: 'DONE' },
  { state: 'PLANNED', outcome: 'MOVED', isGivenUp: false, after: 'PLANNED' },
  { state: 'DONE', outcome: 'MOVED', isGivenUp: false, after: 'IN_PROGRESS' },
  { state: 'PLANNED', outcome: 'NOT_KEPT', isGivenUp: false, after: 'PLANNED' },
  { state: 'PLANNED', outcome: 'NOT_KEPT', isGivenUp: true, after: 'NOT_DONE' },
  { state: 'DONE', outcome: null, isGivenUp: false, after: 'IN_PROGRESS' },
  { state: 'PLANNED', outcome: null, isGivenUp: true, after: 'PLANNED' },
] as const)(
  'an intervention that is $state is $after when its promise is $outcome (given up: $isGivenUp)',
  ({ state, outcome, isGivenUp, after }) => {
    expect(stateAfterSettling(state, outcome, isGivenUp)).toBe(after);
  },
);
