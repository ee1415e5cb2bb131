// A promise as it is read: who promised what for when, and what became of it.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import {
  municipalityName,
  NAMED_OTHERWISE,
} from '@sammenhaeng/domain/organisation/municipality-name';
import type { ParticipantKind } from '@sammenhaeng/domain/plans/plan-facts';
import type { PromiseOutcome } from '@sammenhaeng/domain/plans/promises';
import { v5 } from 'uuid';
import { Prisma } from '../../db.ts';

export type PromiseRow = {
  id: string;
  interventionId: string | null;
  text: string;
  responsibleId: string;
  responsibleName: string;
  responsibleKind: ParticipantKind;
  organisation: string;
  dueOn: CalendarDate | null;
  madeOn: CalendarDate;
  outcome: PromiseOutcome | null;
  movedTo: CalendarDate | null;
  settledOn: CalendarDate | null;
  settledByName: string | null;
  note: string;
};

/**
 * The promises of plan `p` in the order they were made, as a JSON list of `PromiseRow`. One whose
 * intervention is taken out of the plan stands alone, until the intervention is put back.
 */
export const PROMISES_JSON = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('id', x.id, 'interventionId', i.id,
    'text', x.text, 'responsibleId', x.responsible_id, 'responsibleName', w.name,
    'responsibleKind', w.kind, 'organisation', x.organisation, 'dueOn', x.due_on,
    'madeOn', x.made_on, 'outcome', x.outcome, 'movedTo', x.moved_to,
    'settledOn', x.settled_on, 'settledByName', e.name, 'note', x.note)
    ORDER BY x.made_on, x."position", x.id)
  FROM promise x JOIN participant w ON w.id = x.responsible_id
    LEFT JOIN employee e ON e.id = x.settled_by_id
    LEFT JOIN intervention i ON i.id = x.intervention_id AND i.plan_id = x.plan_id
  WHERE x.plan_id = p.id), '[]'::json)`;

/** What municipality `m` calls itself, as the rule says it. */
const FULL_NAME = Prisma.sql`CASE m.name ${Prisma.join(
  NAMED_OTHERWISE.map((name) => Prisma.sql`WHEN ${name} THEN ${municipalityName(name)}`),
  ' ',
)} ELSE m.name || ' Kommune' END`;

/**
 * Where participant `x` belongs on the day of the promise: the municipality or region that owns
 * their unit, so that its units are counted together; else what is written about them.
 */
export const ORGANISATION = Prisma.sql`coalesce((
  SELECT coalesce(${FULL_NAME}, g.name) FROM unit u
    LEFT JOIN municipality m ON m.code = u.municipality_code
    LEFT JOIN region g ON g.code = u.region_code
  WHERE u.id = x.unit_id), btrim(x.organisation))`;

const GOES_ON = '6b6f0f3e-5d0c-4d1b-9a53-1c0f2f0d9e11';

/** Id of the promise in which one that was moved goes on; it follows, so that it is made once. */
export const nextPromiseId = (id: string): string => v5(id, GOES_ON);
