// The five sections of a plan as parts of a page.

import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import type {
  FrozenGoal,
  FrozenIntervention,
  FrozenParticipant,
  FrozenPlan,
} from '@sammenhaeng/domain/plans/frozen-plan';
import type { Cell, Fact, PaperPart } from './paper.ts';
import { marksOf } from './paper-marks.ts';
import { linesOf, listed, longDate, say, sectionName, told } from './paper-words.ts';

const cell = (text: string, note = ''): Cell => ({ text, note });

/** A professional without a function has none that paper need say. */
const functionOf = ({ kind }: FrozenParticipant): string =>
  kind === 'PROFESSIONAL' ? '' : say(`kind.${kind}`);

function masterData(plan: FrozenPlan): PaperPart[] {
  return [
    {
      kind: 'facts',
      rows: told([
        {
          label: say('targetGroup'),
          text: plan.targetGroup ? plansDa[`plans.targetGroup.${plan.targetGroup}`] : '',
        },
        { label: say('basis'), text: plan.basis },
        { label: say('meeting'), text: linesOf(longDate(plan.meetingOn), plan.meetingPlace) },
      ]),
    },
    { kind: 'heading', text: say('participants') },
    {
      kind: 'table',
      columns: [say('name'), say('function'), say('organisation')],
      widths: [5, 5, 6],
      leading: 1,
      rows: plan.participants.map((person) => [
        cell(person.name, person.isLead ? say('lead') : ''),
        cell(person.function || functionOf(person), person.relation ?? ''),
        cell(person.organisation),
      ]),
    },
    { kind: 'heading', text: say('consents') },
    ...consents(plan),
  ];
}

function consents(plan: FrozenPlan): PaperPart[] {
  if (plan.consents.length === 0) return [{ kind: 'text', text: say('noConsents') }];
  const rows = plan.consents.map(({ partyName, purpose, sections, fromOn, toOn }) => [
    cell(partyName, purpose ? say('purpose', { purpose }) : ''),
    cell(listed(sections.map(sectionName))),
    cell(say('periodText', { from: longDate(fromOn), to: longDate(toOn) })),
  ]);
  const columns = [say('party'), say('sections'), say('period')];
  return [
    { kind: 'text', text: say('consentsIntro') },
    { kind: 'table', columns, widths: [4.5, 5, 6.5], leading: 1, rows },
  ];
}

function mapping(plan: FrozenPlan): PaperPart[] {
  const { existingPlans, hasNoExistingPlans } = plan;
  if (existingPlans.length === 0) {
    return hasNoExistingPlans ? [{ kind: 'text', text: say('noExistingPlans') }] : [];
  }
  return existingPlans.flatMap(({ id, kind, owner, status, goals, interventions }): PaperPart[] => [
    { kind: 'heading', text: plansDa[`plans.existing.${kind}`] },
    {
      kind: 'facts',
      rows: told([
        { label: say('owner'), text: owner },
        { label: say('status'), text: status },
        { label: say('goals'), text: goals },
        { label: say('interventions'), text: interventions },
        ...marksOf(plan, id),
      ]),
    },
  ]);
}

const challenges = (plan: FrozenPlan): PaperPart[] =>
  (['ACUTE', 'PRIMARY'] as const).flatMap((kind): PaperPart[] => {
    const items = plan.challenges.filter((one) => one.kind === kind).map(({ text }) => text);
    const heading = plansDa[`plans.challenges.${kind}`];
    return items.length > 0
      ? [
          { kind: 'heading', text: heading },
          { kind: 'list', items },
        ]
      : [];
  });

/** Numbered by goal and place, '2.1', which is how the calendar file speaks of them. */
const interventionRow = (one: FrozenIntervention, goal: number, at: number): Cell[] => [
  cell(`${goal}.${at + 1}`),
  cell(
    one.title,
    [plansDa[`plans.direction.${one.direction}`], one.method].filter(Boolean).join(', '),
  ),
  cell(one.responsibleName ?? ''),
  cell(longDate(one.dueOn)),
  cell(plansDa[`plans.interventionState.${one.state}`]),
];

/** The recommendation of a programme that the goal serves. */
const serves = ({ recommendation }: FrozenGoal): Fact[] =>
  recommendation
    ? [{ label: say('recommendation'), text: say('recommendationText', recommendation) }]
    : [];

/** How near it is and what is done are two things: the first is the citizen's to say. */
function howFar({ attainment, interventions }: FrozenGoal): Fact[] {
  if (typeof attainment !== 'number') return [];
  const done = interventions.filter((one) => one.state === 'DONE').length;
  const facts = [{ label: say('near'), text: say('nearText', { attainment }) }];
  return interventions.length > 0
    ? [
        ...facts,
        { label: say('done'), text: say('doneText', { done, count: interventions.length }) },
      ]
    : facts;
}

function goalParts(goal: FrozenGoal, at: number): PaperPart[] {
  const { title, ownWords, state, interventions } = goal;
  const facts = [...howFar(goal), ...serves(goal)];
  const named = { number: at + 1, title: title || say('untitled') };
  const heading =
    state === 'ACTIVE'
      ? say('goal', named)
      : say('goalDone', { ...named, state: plansDa[`plans.goalState.${state}`].toLowerCase() });
  const quote: PaperPart = { kind: 'quote', by: say('ownWords'), text: ownWords };
  const table: PaperPart = {
    kind: 'table',
    columns: [say('number'), say('what'), say('who'), say('when'), say('state')],
    widths: [1.3, 7, 4.4, 4.2, 2.8],
    leading: 2,
    rows: interventions.map((one, place) => interventionRow(one, at + 1, place)),
  };
  return [
    { kind: 'heading', text: heading },
    ...(ownWords === '' ? [] : [quote]),
    ...(facts.length > 0 ? [{ kind: 'facts', rows: facts } as const] : []),
    interventions.length > 0 ? table : { kind: 'text', text: say('noInterventions') },
  ];
}

const followUp = (plan: FrozenPlan): PaperPart[] => [
  {
    kind: 'facts',
    rows: told([
      { label: say('next'), text: longDate(plan.nextFollowUpOn) },
      { label: say('whyLater'), text: plan.nextFollowUpReason },
      { label: say('how'), text: plan.followUpHow },
      {
        label: say('acceptance'),
        text: plan.citizenAcceptance ? plansDa[`plans.acceptance.${plan.citizenAcceptance}`] : '',
      },
    ]),
  },
  ...(plan.citizenRemarks === ''
    ? []
    : [{ kind: 'quote', by: say('remarks'), text: plan.citizenRemarks } as const]),
];

/** What stands under the heading of each section. */
export const PARTS_OF: Record<PlanSection, (plan: FrozenPlan) => PaperPart[]> = {
  MASTER_DATA: masterData,
  MAPPING: mapping,
  CHALLENGES: challenges,
  GOALS: ({ goals }) => goals.flatMap(goalParts),
  FOLLOW_UP: followUp,
};
