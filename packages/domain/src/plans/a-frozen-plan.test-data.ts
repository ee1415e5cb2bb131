/** Agreed versions for the tests of this folder. */
import * as fc from 'fast-check';
import type { SectionDifference } from './comparison.ts';
import type { FrozenGoal, FrozenIntervention, FrozenMark, FrozenPlan } from './frozen-plan.ts';

export const aFrozenIntervention = (
  changes: Partial<FrozenIntervention> = {},
): FrozenIntervention => ({
  id: 'i1',
  title: 'Søge bolig',
  direction: 'START',
  method: null,
  responsibleName: 'Karla Demo-Vinter',
  dueOn: '2027-01-15',
  state: 'PLANNED',
  ...changes,
});

export const aFrozenGoal = (id: string, changes: Partial<FrozenGoal> = {}): FrozenGoal => ({
  id,
  title: `Mål ${id}`,
  ownWords: '',
  state: 'ACTIVE',
  attainment: null,
  recommendation: null,
  interventions: [],
  ...changes,
});

export const aFrozenPlan = (changes: Partial<FrozenPlan> = {}): FrozenPlan => ({
  citizenName: 'Alma Demo-Kilde',
  cprMasked: '710385-••••',
  municipalityName: 'Næstved',
  unitName: 'Rusmiddelcenter Næstved',
  leadName: 'Karla Demo-Vinter',
  targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
  basis: 'Flere indsatser på én gang',
  meetingOn: '2026-11-20',
  meetingPlace: 'Rusmiddelcentret',
  followUpHow: '',
  nextFollowUpOn: '2027-03-01',
  nextFollowUpReason: '',
  citizenAcceptance: 'ACCEPTED',
  citizenRemarks: '',
  hasNoExistingPlans: false,
  participants: [],
  consents: [],
  existingPlans: [],
  existingPlanMarks: [],
  challenges: [],
  goals: [],
  ...changes,
});

const text = fc.constantFrom('', 'Bolig', 'Bolig først', 'Arbejde', 'Ro');
const day = fc.constantFrom('2026-11-20', '2027-01-15', null);

/** A list of rows, each with an id of its own or all without. */
const rows = <Row extends object>(row: fc.Arbitrary<Row>, hasIds: boolean) =>
  fc
    .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), row }), {
      selector: ({ id }) => id,
      maxLength: 5,
    })
    .map((all) => all.map(({ id, row: one }) => (hasIds ? { id, ...one } : one)));

const intervention = fc.record({
  title: text,
  direction: fc.constantFrom('START' as const, 'STOP' as const),
  method: fc.constantFrom(null, 'Motiverende samtale'),
  responsibleName: fc.constantFrom(null, 'Karla', 'Milo'),
  dueOn: day,
  state: fc.constantFrom('PLANNED' as const, 'DONE' as const),
});

/** The section has something that differs. */
export const hasChanged = ({ fields, lines }: SectionDifference): boolean =>
  fields.length + lines.length > 0;

/** Any version: one of today, whose lines have ids, or one from before they had. */
export const anyVersion: fc.Arbitrary<FrozenPlan> = fc.boolean().chain((hasIds) =>
  fc
    .record({
      basis: text,
      meetingOn: day,
      citizenAcceptance: fc.constantFrom(null, 'ACCEPTED' as const, 'NOT_ACCEPTED' as const),
      hasNoExistingPlans: fc.boolean(),
      participants: rows(
        fc.record(
          {
            kind: fc.constantFrom('PROFESSIONAL' as const, 'RELATIVE' as const),
            name: text,
            function: text,
            organisation: text,
            relation: text,
            receivesPlan: fc.boolean(),
            isLead: fc.boolean(),
          },
          { requiredKeys: ['kind', 'name', 'function', 'organisation', 'isLead'] },
        ),
        hasIds,
      ),
      existingPlans: rows(
        fc.record({
          kind: fc.constantFrom('JOB_PLAN' as const, 'TREATMENT_PLAN' as const),
          owner: text,
          status: text,
          goals: text,
          interventions: text,
        }),
        hasIds,
      ),
      existingPlanMarks: hasIds
        ? rows(
            fc.record({
              existingPlanId: fc.constantFrom('a', 'b'),
              otherPlanId: fc.constantFrom('c', 'd'),
              kind: fc.constantFrom('OVERLAP' as const, 'CONTRADICTION' as const),
              note: text,
            }),
            true,
          ).map((all) => all.map((mark, index) => ({ id: `m${index}`, ...mark })))
        : fc.constant<FrozenMark[]>([]),
      challenges: rows(
        fc.record({ kind: fc.constantFrom('PRIMARY' as const, 'ACUTE' as const), text }),
        hasIds,
      ),
      goals: rows(
        fc.record({
          title: text,
          ownWords: text,
          state: fc.constantFrom('ACTIVE' as const, 'ACHIEVED' as const),
          attainment: fc.constantFrom(null, 0, 7),
          recommendation: fc.constantFrom(null, { number: 1, title: 'Familie' }),
          interventions: rows(intervention, hasIds),
        }),
        hasIds,
      ),
    })
    .map(aFrozenPlan),
);
