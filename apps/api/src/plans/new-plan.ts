// A new plan as it comes from the screen, laid out as rows.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import type { ParticipantKind, TargetGroup } from '@sammenhaeng/domain/plans/plan-facts';
import { newId } from '../graph/ids.ts';
import type { InterventionDirection } from '@sammenhaeng/domain/plans/part-kinds';
import { textsOf } from './typed-text.ts';

export type NewParticipant = {
  id: string;
  kind: ParticipantKind;
  employeeId?: string | null;
  name?: string | null;
  function?: string | null;
  organisation?: string | null;
};
type NewIntervention = {
  id: string;
  title: string;
  direction?: InterventionDirection | null;
  responsibleId?: string | null;
  dueOn?: CalendarDate | null;
};
type NewGoal = {
  id: string;
  title: string;
  ownWords?: string | null;
  interventions?: readonly NewIntervention[] | null;
};
type NewFollowUp = { id: string; kind: FollowUpKind; dueOn: CalendarDate };

export type CreatePlanInput = {
  id: string;
  citizenId: string;
  basis?: string | null;
  targetGroup?: TargetGroup | null;
  meetingOn?: CalendarDate | null;
  nextFollowUpOn?: CalendarDate | null;
  participants?: readonly NewParticipant[] | null;
  goals?: readonly NewGoal[] | null;
  followUps?: readonly NewFollowUp[] | null;
};

type Texts = ReturnType<typeof textsOf>;

/** The lead and the citizen take part in every plan, named in the call or not. */
function participantRows(given: readonly NewParticipant[], leadEmployeeId: string, texts: Texts) {
  const all: NewParticipant[] = [...given];
  if (!all.some(({ employeeId }) => employeeId === leadEmployeeId)) {
    all.unshift({ id: newId(), kind: 'PROFESSIONAL', employeeId: leadEmployeeId });
  }
  if (!all.some(({ kind }) => kind === 'CITIZEN')) all.push({ id: newId(), kind: 'CITIZEN' });
  return all.map((person, position) => {
    const isNamed = !person.employeeId && person.kind !== 'CITIZEN';
    return {
      id: person.id,
      kind: person.employeeId ? 'PROFESSIONAL' : person.kind,
      employee_id: person.employeeId ?? null,
      name: isNamed
        ? texts.required('participants', person.name)
        : texts.short('participants', person.name),
      function: texts.short('participants', person.function),
      organisation: texts.short('participants', person.organisation),
      position,
    };
  });
}

const interventionRows = (goals: readonly NewGoal[], texts: Texts) =>
  goals.flatMap((goal) =>
    (goal.interventions ?? []).map((intervention, position) => ({
      id: intervention.id,
      goal_id: goal.id,
      title: texts.short('goals', intervention.title),
      direction: intervention.direction ?? 'START',
      responsible_id: intervention.responsibleId ?? null,
      due_on: intervention.dueOn ?? null,
      position,
    })),
  );

/**
 * The rows of a new plan, with every problem of its texts.
 * @param leadEmployeeId whoever starts a plan leads it
 */
export function newPlanRows(input: CreatePlanInput, leadEmployeeId: string) {
  const texts = textsOf();
  const goals = input.goals ?? [];
  const participants = participantRows(input.participants ?? [], leadEmployeeId, texts);
  const interventions = interventionRows(goals, texts);
  return {
    basis: texts.long('basis', input.basis),
    leadId: participants.find((p) => p.employee_id === leadEmployeeId)?.id ?? null,
    participants,
    goals: goals.map((goal, position) => ({
      id: goal.id,
      title: texts.short('goals', goal.title),
      own_words: texts.long('goals', goal.ownWords),
      position,
    })),
    interventions,
    followUps: (input.followUps ?? []).map(({ id, kind, dueOn }) => ({
      id,
      kind,
      due_on: dueOn,
      work_on: worklistDate(dueOn).workOn,
    })),
    textProblems: texts.problems,
  };
}

export type NewPlanRows = ReturnType<typeof newPlanRows>;
