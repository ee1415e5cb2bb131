// Which columns autosave may write, of which kind, and what a text in them may be.

import { LONG_TEXT, SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';

export type FieldRule = {
  column: string;
  /** The type PostgreSQL is told. */
  type: string;
  /** For text: characters at most, and whether it may be emptied. */
  text?: { maxLength: number; isRequired?: true };
};

const short = (column: string): FieldRule => ({
  column,
  type: 'text',
  text: { maxLength: SHORT_TEXT },
});
const long = (column: string): FieldRule => ({
  column,
  type: 'text',
  text: { maxLength: LONG_TEXT },
});
const value = (column: string, type: string): FieldRule => ({ column, type });

/** Table by table, the fields by the names of the contract. What is not here cannot be written. */
const CHANGEABLE = {
  plan: {
    targetGroup: value('target_group', 'target_group'),
    basis: long('basis'),
    hasNoExistingPlans: value('has_no_existing_plans', 'boolean'),
    contactOn: value('contact_on', 'date'),
    meetingOn: value('meeting_on', 'date'),
    meetingPlace: short('meeting_place'),
    followUpHow: long('follow_up_how'),
    nextFollowUpOn: value('next_follow_up_on', 'date'),
    nextFollowUpReason: long('next_follow_up_reason'),
    citizenAcceptance: value('citizen_acceptance', 'citizen_acceptance'),
    citizenRemarks: long('citizen_remarks'),
    participantsMayChange: value('participants_may_change', 'boolean'),
  },
  participant: {
    name: { column: 'name', type: 'text', text: { maxLength: SHORT_TEXT, isRequired: true } },
    function: short('function'),
    organisation: short('organisation'),
    relation: short('relation'),
    receivesPlan: value('receives_plan', 'boolean'),
    leftOn: value('left_on', 'date'),
  },
  meeting: {
    meetingOn: value('meeting_on', 'date'),
    startsAt: value('starts_at', 'text'),
    endsAt: value('ends_at', 'text'),
    place: short('place'),
    agenda: long('agenda'),
    minutes: long('minutes'),
  },
  meeting_decision: { text: long('text') },
  existing_plan: {
    kind: value('kind', 'existing_plan_kind'),
    owner: short('owner'),
    status: long('status'),
    goals: long('goals'),
    interventions: long('interventions'),
  },
  challenge: { kind: value('kind', 'challenge_kind'), text: long('text') },
  existing_plan_mark: { kind: value('kind', 'mark_kind'), note: long('note') },
  goal: {
    title: short('title'),
    ownWords: long('own_words'),
    state: value('state', 'goal_state'),
    attainment: value('attainment', 'smallint'),
    recommendationId: value('recommendation_id', 'uuid'),
  },
  intervention: {
    title: short('title'),
    direction: value('direction', 'intervention_direction'),
    methodKey: value('method_key', 'text'),
    responsibleId: value('responsible_participant_id', 'uuid'),
    dueOn: value('due_on', 'date'),
    state: value('state', 'intervention_state'),
  },
} as const satisfies Record<string, Record<string, FieldRule>>;

export type ChangeableTable = keyof typeof CHANGEABLE;

/** The rules of a table, by field. */
export const rulesOf = (table: ChangeableTable): Record<string, FieldRule> => CHANGEABLE[table];
