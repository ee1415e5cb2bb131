// The SQL that gathers a whole plan, every section of it, into one JSON object.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Viewer } from '../access/viewer.ts';
import { Prisma } from '../db.ts';
import { FOLLOW_UP_JOINS, followUpJson } from '../follow-ups/follow-up-row.ts';
import { followUpRights } from '../follow-ups/visible-follow-ups.ts';
import { LEAD_IS_OF_HOUSE } from '../access/may-lead.ts';
import { MUNICIPALITY_JSON } from '../sql/municipality-json.ts';
import { dispatchesJson } from './documents/dispatch-json.ts';
import { MEETING_TO_COME_JSON } from './meetings/meetings-json.ts';
import { NEXT_ON } from './next-on.ts';
import { IS_ASKED_ANEW } from './renewal/asked-anew.ts';
import { GRANT_JSON } from './visible-plans.ts';

/** A citizen `c` with municipality `m`. The number stays encrypted. */
export const CITIZEN_JSON = Prisma.sql`json_build_object('__typename', 'Citizen',
  'id', c.id, 'name', c.name, 'initials', c.initials, 'birthYear', c.birth_year,
  'cprEncrypted', encode(c.cpr_encrypted, 'base64'), 'isFictive', c.is_fictive,
  'municipality', ${MUNICIPALITY_JSON})`;

/** Rows as a JSON list, the empty list where there are none. */
const list = (query: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce((${query}), '[]'::json)`;

const COLUMNS = Prisma.sql`'__typename', 'Plan', 'id', p.id, 'status', p.status,
  'version', p.version, 'hasUnagreedChanges', p.has_unagreed_changes,
  'targetGroup', p.target_group, 'basis', p.basis, 'hasNoExistingPlans', p.has_no_existing_plans,
  'contactOn', p.contact_on, 'meetingOn', p.meeting_on, 'meetingPlace', p.meeting_place, 'followUpHow', p.follow_up_how,
  'nextOn', ${NEXT_ON}, 'nextFollowUpOn', p.next_follow_up_on, 'nextFollowUpReason', p.next_follow_up_reason,
  'citizenAcceptance', p.citizen_acceptance, 'isCitizenAskedAnew', ${IS_ASKED_ANEW}, 'citizenRemarks', p.citizen_remarks,
  'participantsMayChange', p.participants_may_change, 'sentVersion', p.sent_version,
  'sentAt', p.sent_at, 'createdAt', p.created_at, 'changedAt', p.changed_at,
  'referredOn', p.referred_on, 'closedAt', p.closed_at, 'endReason', p.end_reason,
  'endNote', p.end_note, 'courseEndedOn', p.course_ended_on,
  'courseFollowUpDeclined', p.course_follow_up_declined,
  'archivedAt', p.archived_at, 'archiveReference', p.archive_reference`;

const ABOUT = Prisma.sql`
  'citizen', (SELECT ${CITIZEN_JSON} FROM citizen c
    JOIN municipality m ON m.code = c.municipality_code WHERE c.id = p.citizen_id),
  'municipality', (SELECT ${MUNICIPALITY_JSON} FROM municipality m WHERE m.code = p.municipality_code),
  'unit', (SELECT json_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'municipality',
      CASE WHEN m.code IS NULL THEN NULL ELSE ${MUNICIPALITY_JSON} END)
    FROM unit u LEFT JOIN municipality m ON m.code = u.municipality_code WHERE u.id = p.unit_id)`;

const PARTICIPANTS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id, 'kind', x.kind,
    'name', x.name, 'function', x.function, 'organisation', x.organisation,
    'relation', x.relation, 'receivesPlan', x.receives_plan, 'employeeId', x.employee_id, 'unitId', x.unit_id, 'leftOn', x.left_on,
    'isLead', coalesce(x.employee_id = p.lead_id AND x.left_on IS NULL, false),
    'isLeadOfHouse', coalesce(x.employee_id = p.lead_id AND x.left_on IS NULL, false)
      AND ${LEAD_IS_OF_HOUSE})
    ORDER BY x.position, x.id)
  FROM participant x WHERE x.plan_id = p.id`);

const CONSENTS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id,
    'partyName', coalesce(u.name, y.name), 'partyKind', x.party_kind,
    'participantId', x.participant_id, 'unitId', x.unit_id, 'purpose', x.purpose,
    'sections', x.sections, 'form', x.form, 'fromOn', x.from_on, 'toOn', x.to_on,
    'withdrawnOn', x.withdrawn_on, 'withdrawnBy', x.withdrawn_by,
    'replacedOn', x.replaced_on, 'replacedById', x.replaced_by_id) ORDER BY x.from_on, x.id)
  FROM consent x LEFT JOIN unit u ON u.id = x.unit_id
  LEFT JOIN participant y ON y.id = x.participant_id WHERE x.plan_id = p.id`);

const EXISTING_PLANS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id, 'kind', x.kind,
    'owner', x.owner, 'status', x.status, 'goals', x.goals, 'interventions', x.interventions)
    ORDER BY x.position, x.id)
  FROM existing_plan x WHERE x.plan_id = p.id`);

const CHALLENGES = list(Prisma.sql`SELECT json_agg(
    json_build_object('id', x.id, 'kind', x.kind, 'text', x.text) ORDER BY x.position, x.id)
  FROM challenge x WHERE x.plan_id = p.id`);

const INTERVENTIONS = list(Prisma.sql`SELECT json_agg(json_build_object('id', i.id,
    'title', i.title, 'direction', i.direction, 'methodKey', i.method_key, 'responsibleId', i.responsible_participant_id,
    'dueOn', i.due_on, 'state', i.state) ORDER BY i.position, i.id)
  FROM intervention i WHERE i.goal_id = x.id`);

const GOALS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id, 'title', x.title,
    'ownWords', x.own_words, 'state', x.state, 'attainment', x.attainment,
    'recommendation', CASE WHEN k.id IS NULL THEN NULL ELSE
      json_build_object('id', k.id, 'number', k.number, 'title', k.title) END,
    'interventions', ${INTERVENTIONS}) ORDER BY x.position, x.id)
  FROM goal x LEFT JOIN recommendation k ON k.id = x.recommendation_id WHERE x.plan_id = p.id`);

const VERSIONS = list(Prisma.sql`SELECT json_agg(json_build_object('number', x.number,
    'agreedOn', x.agreed_on, 'agreedAt', x.agreed_at, 'agreedByName', e.name) ORDER BY x.number DESC)
  FROM plan_version x JOIN employee e ON e.id = x.agreed_by_id WHERE x.plan_id = p.id`);

/** The follow-ups of plan `p`, the next one first, then those that are done. */
const followUpsJson = (viewer: Viewer, today: CalendarDate): Prisma.Sql =>
  list(Prisma.sql`SELECT json_agg(${followUpJson(followUpRights(viewer, today))}
      ORDER BY f.done_on DESC NULLS FIRST, f.work_on, f.id)
    FROM follow_up f ${FOLLOW_UP_JOINS} WHERE f.plan_id = p.id`);

/** A `PlanDocument` of plan `p`, seen by the viewer whose relation is `r`. */
export const planJson = (viewer: Viewer, today: CalendarDate): Prisma.Sql =>
  Prisma.sql`json_build_object(${COLUMNS}, ${ABOUT}, 'participants', ${PARTICIPANTS},
    'consents', ${CONSENTS}, 'existingPlans', ${EXISTING_PLANS}, 'challenges', ${CHALLENGES},
    'goals', ${GOALS}, 'versions', ${VERSIONS}, 'dispatches', ${dispatchesJson(today)}, 'followUps', ${followUpsJson(viewer, today)},
    'meetingToCome', ${MEETING_TO_COME_JSON}, 'grant', ${GRANT_JSON})`;
