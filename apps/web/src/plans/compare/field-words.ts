/** What the fields of a comparison are called, and where the words of their closed lists stand. */
import { type ComparedField, FIELD_KINDS } from '@sammenhaeng/domain/plans/comparison';
import type { TextKey, ValueArguments } from '@sammenhaeng/texts/catalogue';

export const FIELD_LABELS = {
  citizenName: 'plans.compare.field.citizenName',
  municipalityName: 'plans.compare.field.municipalityName',
  unitName: 'plans.plan.unit',
  leadName: 'plans.plan.lead',
  targetGroup: 'plans.targetGroup',
  basis: 'plans.basis',
  meetingOn: 'plans.meeting.on',
  meetingPlace: 'plans.meeting.place',
  hasNoExistingPlans: 'plans.mapping.none',
  followUpHow: 'plans.followUp.how',
  nextFollowUpOn: 'plans.followUp.nextOn',
  nextFollowUpReason: 'plans.followUp.reason',
  citizenAcceptance: 'plans.followUp.acceptance',
  citizenRemarks: 'plans.followUp.remarks',
  participantName: 'plans.participants.name',
  participantKind: 'plans.compare.field.participantKind',
  function: 'plans.participants.function',
  organisation: 'plans.participants.organisation',
  relation: 'plans.participants.relation',
  receivesPlan: 'plans.compare.field.receivesPlan',
  isLead: 'plans.participants.isLead',
  partyName: 'plans.participants.name',
  purpose: 'plans.consent.purpose',
  sections: 'plans.compare.field.covers',
  form: 'plans.compare.field.form',
  fromOn: 'plans.consent.from',
  toOn: 'plans.consent.to',
  existingPlanKind: 'plans.mapping.kind',
  owner: 'plans.mapping.owner',
  status: 'plans.mapping.status',
  goals: 'plans.mapping.goals',
  interventions: 'plans.mapping.interventions',
  markKind: 'plans.marks.kind',
  markedPlan: 'plans.marks.other',
  note: 'plans.compare.field.note',
  challengeKind: 'plans.compare.field.challengeKind',
  challenge: 'plans.compare.field.challenge',
  goalTitle: 'plans.goals.goalTitle',
  ownWords: 'plans.goals.ownWords',
  goalState: 'plans.goals.state',
  attainment: 'plans.goals.attainment',
  recommendation: 'plans.goals.recommendation',
  priority: 'plans.compare.field.priority',
  interventionTitle: 'plans.interventions.what',
  direction: 'plans.interventions.direction',
  method: 'plans.method.label',
  responsibleName: 'plans.interventions.responsible',
  dueOn: 'plans.interventions.due',
  interventionState: 'plans.interventions.state',
} as const satisfies Record<ComparedField, TextKey>;

/** A word by its key is a text under one of these. */
const WORDS: Partial<Record<ComparedField, string>> = {
  targetGroup: 'plans.targetGroup',
  citizenAcceptance: 'plans.acceptance',
  participantKind: 'plans.participantKind',
  form: 'plans.consent.form',
  existingPlanKind: 'plans.existing',
  markedPlan: 'plans.existing',
  markKind: 'plans.marks',
  challengeKind: 'plans.challenges',
  goalState: 'plans.goalState',
  direction: 'plans.direction',
  interventionState: 'plans.interventionState',
};

/** Texts that need nothing filled in, as all words of a closed list are. */
type PlainKey = { [Key in TextKey]: ValueArguments<Key> extends [] ? Key : never }[TextKey];

/** Every key of a closed list of the domain has a text; the tests of the texts hold them to it. */
export const wordKey = (field: ComparedField, value: string): PlainKey =>
  `${WORDS[field] ?? ''}.${value}` as PlainKey;

/** A server that is newer than the screen may name a field the screen does not know. */
const isComparedField = (field: string): field is ComparedField => field in FIELD_KINDS;

/** Said by the heading of a new line already. */
const NAMES = new Set<ComparedField>([
  'participantName',
  'partyName',
  'existingPlanKind',
  'owner',
  'markKind',
  'challengeKind',
  'goalTitle',
  'interventionTitle',
]);

type Field = { field: string; from: string | null; to: string | null };
type Known = Field & { field: ComparedField };

/** The fields worth a line: of a new or removed line not its name, nor that something is not so. */
export function fieldsToShow(fields: readonly Field[], isWhole: boolean): Known[] {
  const known = fields.filter((one): one is Known => isComparedField(one.field));
  if (!isWhole) return known;
  const isNo = ({ from, to }: Field) => (to ?? from) === 'false';
  return known.filter((one) => !NAMES.has(one.field) && !isNo(one));
}
