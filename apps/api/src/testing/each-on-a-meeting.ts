// The hooks of a file about a meeting's papers: a planned meeting before each test, and people asked to it.

import { newId } from '../graph/ids.ts';
import { aMeeting } from './a-meeting.ts';
import { change, type PlanAnswer } from './a-plan.ts';
import { eachOnAPlan } from './each-on-a-plan.ts';
import type { Person, TestServer } from './test-server.ts';

type House = {
  server: TestServer;
  karla: Person;
  plan: PlanAnswer;
  meetingId: string;
  /** Ids of participants: a mother with a consent, a doctor without. */
  mother: string;
  doctor: string;
};

export function eachOnAMeeting(prepare: (house: House) => void): void {
  eachOnAPlan(async ({ server, karla, plan }) => {
    const mother = plan.participants.find(({ kind }) => kind === 'RELATIVE')?.id ?? '';
    const doctor = newId();
    const gp = { planId: plan.id, id: doctor, kind: 'GP', name: 'Grethe Demo-Lyng' };
    await change(karla, 'addParticipant', gp);
    const { id: meetingId } = await aMeeting(karla, plan.id);
    prepare({ server, karla, plan, meetingId, mother, doctor });
  });
}

/** Words from which somebody could tell what a meeting is about. */
export const TELLING = /Alma|Kilde|bolig|Boligen|indsatsplan|planen|Enhed|misbrug|rusmiddel/i;
