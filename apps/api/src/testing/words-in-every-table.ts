// A plan with something in every table that holds rows of a plan, for tests of what leaves nothing out.

import { newId } from '../graph/ids.ts';
import { TABLES_OF_PLAN } from '../plans/ending/content-of-plan.ts';
import { sendTo } from './a-document.ts';
import type { Person, TestServer } from './test-server.ts';

/** An agreed plan, its lead, a colleague, and the participant who is a relative. */
type About = { planId: string; karla: Person; jonas: Person; mother: string };

/** One word in each table that holds rows of a plan, so that what is left out is missed. */
export async function wordsInEveryTable(
  server: TestServer,
  { planId, karla, jonas, mother }: About,
): Promise<Record<string, string>> {
  const { db } = server;
  const word = (table: string) => `Ord-i-${table}`;
  const [meetingId, goalId, existing, other] = [newId(), newId(), newId(), newId()];
  const on = new Date('2026-11-20');
  const part = { planId, position: 9 };
  await db.challenge.create({
    data: { id: newId(), ...part, kind: 'ACUTE', text: word('challenge') },
  });
  await db.consent.updateMany({ where: { planId }, data: { purpose: word('consent') } });
  for (const id of [existing, other]) {
    await db.existingPlan.create({
      data: { id, ...part, kind: 'OTHER', owner: word('existing_plan') },
    });
  }
  await db.existingPlanMark.create({
    data: {
      id: newId(),
      ...part,
      existingPlanId: existing,
      otherPlanId: other,
      kind: 'OVERLAP',
      note: word('existing_plan_mark'),
    },
  });
  await db.followUp.updateMany({ where: { planId }, data: { note: word('follow_up') } });
  await db.goal.create({ data: { id: goalId, ...part, title: word('goal') } });
  await db.intervention.create({
    data: { id: newId(), ...part, goalId, title: word('intervention') },
  });
  await db.handOver.create({
    data: {
      id: newId(),
      planId,
      fromLeadId: karla.employeeId,
      toEmployeeId: jonas.employeeId,
      proposedById: karla.employeeId,
      proposedAt: server.clock.now,
      knowThis: word('hand_over'),
    },
  });
  await db.meeting.deleteMany({ where: { planId } });
  await db.meeting.create({
    data: { id: meetingId, planId, meetingOn: on, minutes: word('meeting') },
  });
  await db.meetingAttendance.create({
    data: { meetingId, planId, participantId: mother, round: word('meeting_attendance') },
  });
  await db.meetingDecision.create({
    data: { id: newId(), ...part, meetingId, text: word('meeting_decision') },
  });
  await db.minutesCorrection.create({
    data: {
      id: newId(),
      planId,
      meetingId,
      earlier: word('minutes_correction'),
      earlierDecisions: [word('decision-before')],
      earlierAttendances: [
        { participantId: mother, attendance: null, input: '', round: word('round-before') },
      ],
      correctedAt: server.clock.now,
      correctedById: karla.employeeId,
    },
  });
  await db.participant.updateMany({
    where: { id: mother },
    data: { relation: word('participant') },
  });
  await db.promise.create({
    data: {
      id: newId(),
      ...part,
      text: word('promise'),
      responsibleId: mother,
      madeOn: on,
    },
  });
  await db.lineReview.create({
    data: {
      planId,
      version: 1,
      targetId: goalId,
      kind: 'GOAL',
      choice: 'STILL_TRUE',
      reviewedAt: server.clock.now,
      reviewedById: karla.employeeId,
    },
  });
  await sendTo(karla, planId, mother);
  return {
    ...Object.fromEntries(TABLES_OF_PLAN.map((table) => [table, word(table)])),
    decisionBefore: word('decision-before'),
    roundBefore: word('round-before'),
    // Without a word of their own.
    line_review: '"choice": "STILL_TRUE"',
    plan_dispatch: '"recipientName": "Bodil Demo-Kilde"',
    plan_lead: '"toAt": null',
    plan_version: '"contentHash"',
  };
}
