/** The call and the answers are duties, and never hold an agreement back. */
import { describe, expect, test } from '@jest/globals';
import { anAgreedPlan, aParticipant, aPlan, TODAY } from './a-plan.test-data.ts';
import { dutiesOf } from './duties.ts';
import { missingBeforeAgreement } from './missing.ts';
import type { MeetingToCome, PlanFacts } from './plan-facts.ts';

const TOMORROW = '2026-11-22';
const keysUnder = (plan: PlanFacts, duty: string) =>
  dutiesOf(plan, TODAY)
    .find((status) => status.duty === duty)
    ?.missing.map(({ key }) => key);
const withMeeting = (meetingToCome: MeetingToCome | null, changes: Partial<PlanFacts> = {}) =>
  aPlan({ meetingOn: TOMORROW, meetingToCome, ...changes });
const called = (...answeredBy: string[]) => ({ isCalled: true, answeredBy });
const planned = { isCalled: false, answeredBy: [] };

describe('a meeting that lies ahead', () => {
  test('and that nobody was called to keeps the first duty open', () => {
    expect(keysUnder(withMeeting(planned), 'CALL_MEETING')).toEqual(['MEETING_CALL']);
    expect(keysUnder(withMeeting(planned), 'INFORMATION_PRESENT')).toEqual([]);
    expect(keysUnder(withMeeting(called()), 'CALL_MEETING')).toEqual([]);
  });

  test('keeps it open too where there is a day and no meeting was planned', () => {
    const plan = withMeeting(null);
    expect(keysUnder(plan, 'CALL_MEETING')).toEqual(['MEETING_CALL']);
    expect(dutiesOf(plan, TODAY)[0]?.state).toBe('NEXT');
    expect(missingBeforeAgreement(plan, TODAY)).toEqual([]);
  });

  test('waits for the answer of everybody but the lead, the citizen and who left', () => {
    const participants = [
      aParticipant({ id: 'lead', isLead: true }),
      aParticipant({ id: 'citizen', kind: 'CITIZEN' }),
      aParticipant({ id: 'gone', hasLeft: true }),
      aParticipant({ id: 'mother', kind: 'RELATIVE' }),
    ];
    const silent = withMeeting(called(), { participants });
    expect(keysUnder(silent, 'INFORMATION_PRESENT')).toEqual(['MEETING_STATUS']);
    const answered = withMeeting(called('mother'), { participants });
    expect(keysUnder(answered, 'INFORMATION_PRESENT')).toEqual([]);
  });

  test('holds no agreement back', () => {
    expect(missingBeforeAgreement(withMeeting(planned), TODAY)).toEqual([]);
    expect(missingBeforeAgreement(withMeeting(called()), TODAY)).toEqual([]);
  });
});

test.each([
  ['on its day', withMeeting(planned, { meetingOn: TODAY })],
  ['with a date alone, on its day', withMeeting(null, { meetingOn: TODAY })],
  ['agreed and all done', anAgreedPlan()],
])('nothing is asked for %s', (_, plan) => {
  expect(keysUnder(plan, 'CALL_MEETING')).toEqual([]);
  expect(keysUnder(plan, 'INFORMATION_PRESENT')).toEqual([]);
});
