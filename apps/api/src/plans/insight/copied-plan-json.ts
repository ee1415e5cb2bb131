// The SQL that gathers all that is stored of a plan for its citizen, into one JSON object.

import { Prisma } from '../../db.ts';
import { MARKS_JSON } from '../marks/marks-json.ts';
import { EARLIER_ATTENDANCES } from '../meetings/meetings-json.ts';

const list = (query: Prisma.Sql): Prisma.Sql => Prisma.sql`coalesce((${query}), '[]'::json)`;

const COLUMNS = Prisma.sql`'id', p.id, 'unit', u.name, 'municipality', m.name, 'status', p.status,
  'version', p.version, 'startedAt', p.created_at, 'changedAt', p.changed_at,
  'closedAt', p.closed_at, 'endReason', p.end_reason, 'endNote', p.end_note,
  'courseEndedOn', p.course_ended_on, 'contactOn', p.contact_on, 'referredOn', p.referred_on, 'archivedAt', p.archived_at,
  'targetGroup', p.target_group, 'basis', p.basis, 'hasNoExistingPlans', p.has_no_existing_plans,
  'meetingOn', p.meeting_on, 'meetingPlace', p.meeting_place, 'followUpHow', p.follow_up_how,
  'nextFollowUpOn', p.next_follow_up_on, 'nextFollowUpReason', p.next_follow_up_reason,
  'citizenAcceptance', p.citizen_acceptance, 'citizenRemarks', p.citizen_remarks`;

const PARTICIPANTS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id, 'kind', x.kind,
    'name', x.name, 'function', x.function, 'organisation', x.organisation,
    'relation', x.relation, 'receivesPlan', x.receives_plan,
    'isLead', coalesce(x.employee_id = p.lead_id AND x.left_on IS NULL, false),
    'leftOn', x.left_on) ORDER BY x.position, x.id)
  FROM participant x WHERE x.plan_id = p.id`);

const CONSENTS = list(Prisma.sql`SELECT json_agg(json_build_object(
    'partyName', coalesce(xu.name, y.name), 'partyKind', x.party_kind, 'purpose', x.purpose,
    'sections', x.sections, 'form', x.form, 'fromOn', x.from_on, 'toOn', x.to_on,
    'withdrawnOn', x.withdrawn_on, 'withdrawnBy', x.withdrawn_by,
    'replacedOn', x.replaced_on) ORDER BY x.from_on, x.id)
  FROM consent x LEFT JOIN unit xu ON xu.id = x.unit_id
  LEFT JOIN participant y ON y.id = x.participant_id WHERE x.plan_id = p.id`);

const EXISTING_PLANS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id,
    'kind', x.kind, 'owner', x.owner, 'status', x.status, 'goals', x.goals,
    'interventions', x.interventions) ORDER BY x.position, x.id)
  FROM existing_plan x WHERE x.plan_id = p.id`);

const CHALLENGES = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id,
    'kind', x.kind, 'text', x.text) ORDER BY x.position, x.id)
  FROM challenge x WHERE x.plan_id = p.id`);

const INTERVENTIONS = list(Prisma.sql`SELECT json_agg(json_build_object('id', i.id,
    'title', i.title, 'direction', i.direction, 'method', i.method_key,
    'responsibleName', y.name, 'dueOn', i.due_on, 'state', i.state) ORDER BY i.position, i.id)
  FROM intervention i LEFT JOIN participant y ON y.id = i.responsible_participant_id
  WHERE i.goal_id = x.id`);

const GOALS = list(Prisma.sql`SELECT json_agg(json_build_object('id', x.id, 'title', x.title,
    'ownWords', x.own_words, 'state', x.state, 'attainment', x.attainment,
    'recommendation', CASE WHEN k.id IS NULL THEN NULL ELSE
      json_build_object('number', k.number, 'title', k.title) END,
    'interventions', ${INTERVENTIONS}) ORDER BY x.position, x.id)
  FROM goal x LEFT JOIN recommendation k ON k.id = x.recommendation_id WHERE x.plan_id = p.id`);

const VERSIONS = list(Prisma.sql`SELECT json_agg(json_build_object('number', x.number,
    'agreedOn', x.agreed_on, 'agreedAt', x.agreed_at, 'content', x.content,
    'contentHash', encode(x.content_hash, 'hex')) ORDER BY x.number)
  FROM plan_version x WHERE x.plan_id = p.id`);

const MEETINGS = list(Prisma.sql`SELECT json_agg(json_build_object('on', x.meeting_on,
    'startsAt', x.starts_at, 'endsAt', x.ends_at, 'place', x.place, 'agenda', x.agenda,
    'minutes', x.minutes, 'state', x.state, 'calledAt', x.called_at, 'heldAt', x.held_at,
    'decisions', ${list(Prisma.sql`SELECT json_agg(d.text ORDER BY d.position, d.id)
      FROM meeting_decision d WHERE d.meeting_id = x.id`)},
    'corrections', ${list(Prisma.sql`SELECT json_agg(json_build_object(
        'correctedAt', c.corrected_at, 'function', e.job_title, 'unit', eu.name,
        'earlier', c.earlier, 'earlierDecisions', c.earlier_decisions,
        'earlierAttendances', ${EARLIER_ATTENDANCES}) ORDER BY c.corrected_at, c.id)
      FROM minutes_correction c JOIN employee e ON e.id = c.corrected_by_id
        JOIN unit eu ON eu.id = e.unit_id WHERE c.meeting_id = x.id`)},
    'attendances', ${list(Prisma.sql`SELECT json_agg(json_build_object('name', y.name,
        'answer', a.answer, 'answeredOn', a.answered_on, 'attendance', a.attendance,
        'input', a.input, 'round', a.round) ORDER BY y.position, y.id)
      FROM meeting_attendance a JOIN participant y ON y.id = a.participant_id
      WHERE a.meeting_id = x.id`)}) ORDER BY x.meeting_on, x.id)
  FROM meeting x WHERE x.plan_id = p.id`);

const PROMISES = list(Prisma.sql`SELECT json_agg(json_build_object('text', x.text,
    'responsibleName', y.name, 'organisation', x.organisation, 'madeOn', x.made_on,
    'dueOn', x.due_on, 'outcome', x.outcome, 'movedTo', x.moved_to, 'settledOn', x.settled_on,
    'note', x.note) ORDER BY x.made_on, x.position, x.id)
  FROM promise x JOIN participant y ON y.id = x.responsible_id WHERE x.plan_id = p.id`);

const LINE_REVIEWS = list(Prisma.sql`SELECT json_agg(json_build_object('version', x.version,
    'kind', x.kind, 'choice', x.choice, 'targetId', x.target_id,
    'reviewedAt', x.reviewed_at) ORDER BY x.version, x.reviewed_at, x.target_id)
  FROM line_review x WHERE x.plan_id = p.id`);

const FOLLOW_UPS = list(Prisma.sql`SELECT json_agg(json_build_object('kind', x.kind,
    'dueOn', x.due_on, 'doneOn', x.done_on, 'outcome', x.outcome, 'note', x.note,
    'reason', x.reason, 'responsibleName', y.name) ORDER BY x.due_on, x.id)
  FROM follow_up x LEFT JOIN participant y ON y.id = x.responsible_id WHERE x.plan_id = p.id`);

const DISPATCHES = list(Prisma.sql`SELECT json_agg(json_build_object('version', x.version,
    'recipientName', y.name, 'channel', x.channel, 'largePrint', x.large_print,
    'sections', x.sections, 'sentAt', x.sent_at, 'legalGround', x.legal_ground,
    'reason', x.reason) ORDER BY x.sent_at, x.id)
  FROM plan_dispatch x JOIN participant y ON y.id = x.participant_id WHERE x.plan_id = p.id`);

const LEADS = list(Prisma.sql`SELECT json_agg(json_build_object('name', e.name,
    'function', e.job_title, 'unit', eu.name, 'fromAt', x.from_at, 'toAt', x.to_at)
    ORDER BY x.from_at)
  FROM plan_lead x JOIN employee e ON e.id = x.employee_id JOIN unit eu ON eu.id = e.unit_id
  WHERE x.plan_id = p.id`);

const HAND_OVERS = list(Prisma.sql`SELECT json_agg(json_build_object(
    'proposedAt', x.proposed_at, 'state', x.state, 'fromFunction', f.job_title,
    'fromUnit', fu.name, 'toFunction', t.job_title, 'toUnit', tu.name, 'knowThis', x.know_this,
    'answeredAt', x.answered_at, 'answer', x.answer) ORDER BY x.proposed_at, x.id)
  FROM hand_over x JOIN employee f ON f.id = x.from_lead_id JOIN unit fu ON fu.id = f.unit_id
  JOIN employee t ON t.id = x.to_employee_id JOIN unit tu ON tu.id = t.unit_id
  WHERE x.plan_id = p.id`);

/** A `CopiedPlan` of plan `p`, its unit `u` and municipality `m`. */
export const COPIED_PLAN_JSON = Prisma.sql`json_build_object(${COLUMNS},
  'participants', ${PARTICIPANTS}, 'consents', ${CONSENTS}, 'existingPlans', ${EXISTING_PLANS},
  'existingPlanMarks', ${MARKS_JSON}, 'challenges', ${CHALLENGES}, 'goals', ${GOALS},
  'versions', ${VERSIONS}, 'meetings', ${MEETINGS}, 'promises', ${PROMISES},
  'lineReviews', ${LINE_REVIEWS}, 'followUps', ${FOLLOW_UPS}, 'dispatches', ${DISPATCHES},
  'leads', ${LEADS}, 'handOvers', ${HAND_OVERS})`;
