// A follow-up as every reader gives it: one JSON object out of SQL, the same wherever it is shown.

import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import type { Outcome } from '@sammenhaeng/domain/follow-ups/record-follow-up';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { Prisma } from '../db.ts';

export type FollowUpRow = {
  __typename: 'FollowUp';
  id: string;
  planId: string;
  kind: FollowUpKind;
  /** The date the rule gives. */
  dueOn: CalendarDate;
  /** The working day it is worked on. */
  workOn: CalendarDate;
  citizenInitials: string;
  citizenBirthYear: number;
  responsibleId: string | null;
  responsibleName: string | null;
  responsibleFunction: string | null;
  leadName: string;
  unitName: string;
  outcome: Outcome | null;
  doneOn: CalendarDate | null;
  note: string;
  reason: string;
  revision: number;
  viewerCanRecord: boolean;
  viewerCanUndo: boolean;
};

/** What a follow-up is read together with. The follow-up is `f`, its plan `p`. */
export const FOLLOW_UP_JOINS = Prisma.sql`
  JOIN citizen fc ON fc.id = f.citizen_id
  JOIN employee fl ON fl.id = p.lead_id
  JOIN unit fu ON fu.id = p.unit_id
  LEFT JOIN participant fr ON fr.id = f.responsible_id`;

/** What the viewer may do with the follow-up, as SQL: reach it at all, and undo what others recorded. */
export type FollowUpRights = { canRecord: Prisma.Sql; canUndo: Prisma.Sql };

/** The JSON object of a `FollowUpRow`; needs `FOLLOW_UP_JOINS`. */
export const followUpJson = (rights: FollowUpRights): Prisma.Sql => Prisma.sql`json_build_object(
  '__typename', 'FollowUp', 'id', f.id, 'planId', f.plan_id, 'kind', f.kind,
  'dueOn', f.due_on, 'workOn', f.work_on,
  'citizenInitials', fc.initials, 'citizenBirthYear', fc.birth_year,
  'responsibleId', f.responsible_id, 'responsibleName', fr.name, 'responsibleFunction', fr.function,
  'leadName', fl.name, 'unitName', fu.name,
  'outcome', f.outcome, 'doneOn', f.done_on, 'note', f.note, 'reason', f.reason,
  'revision', f.revision,
  'viewerCanRecord', ${rights.canRecord}, 'viewerCanUndo', ${rights.canUndo})`;
