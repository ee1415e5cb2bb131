// The citizen's full copy in finished Danish words, ready for the template.

import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import { maskCpr } from '@sammenhaeng/domain/plans/cpr';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { plansDa } from '@sammenhaeng/texts/plans.da';
import { wordsDa } from '@sammenhaeng/texts/words.da';
import type { Paper, PaperPart } from '../documents/paper.ts';
import { PARTS_OF } from '../documents/paper-sections.ts';
import { linesOf, longDate, say, sectionName, told } from '../documents/paper-words.ts';
import type { CitizenCopy, CopiedPlan } from './citizen-copy.ts';
import { lifeParts } from './copied-plan-parts.ts';
import { accessParts, dayOf, placeOf, tell } from './insight-words.ts';

const REASONS = Object.entries(plansDa).filter(([key]) => key.startsWith('plans.ended.reason.'));
const reasonWords = (reason: string | null): string =>
  REASONS.find(([key]) => key.endsWith(`.${reason}`))?.[1] ?? reason ?? '';

/** The plan as it stands now, in the shape that the pages of a version are made of. */
const asVersion = (plan: CopiedPlan, { citizen }: CitizenCopy): FrozenPlan => ({
  ...plan,
  citizenName: citizen.name,
  cprMasked: maskCpr(citizen.cpr),
  municipalityName: plan.municipality,
  unitName: plan.unit,
  leadName: plan.participants.find(({ isLead }) => isLead)?.name ?? '',
  consents: [],
});

/** Every consent there was stands further down: the page of a version has those of its day. */
function withoutConsents(parts: PaperPart[]): PaperPart[] {
  const at = parts.findIndex((part) => part.kind === 'heading' && part.text === say('consents'));
  return at === -1 ? parts : parts.slice(0, at);
}

/** The five sections one after the other. */
const sectionParts = (content: FrozenPlan, isVersion: boolean): PaperPart[] =>
  PLAN_SECTIONS.flatMap((section): PaperPart[] => {
    const all = PARTS_OF[section](content);
    const parts = isVersion ? all : withoutConsents(all);
    return parts.length === 0 ? [] : [{ kind: 'heading', text: sectionName(section) }, ...parts];
  });

const factsOf = (plan: CopiedPlan): PaperPart => ({
  kind: 'facts',
  rows: told([
    { label: tell('madeBy'), text: placeOf(plan) },
    { label: tell('status'), text: wordsDa[`words.planStatus.${plan.status}`] },
    { label: tell('started'), text: dayOf(plan.startedAt) },
    { label: tell('ended'), text: dayOf(plan.closedAt) },
    { label: tell('endedWhy'), text: linesOf(reasonWords(plan.endReason), plan.endNote) },
    { label: tell('courseEnded'), text: longDate(plan.courseEndedOn) },
    { label: tell('contact'), text: longDate(plan.contactOn) },
    { label: tell('referred'), text: longDate(plan.referredOn) },
    { label: tell('archived'), text: dayOf(plan.archivedAt) },
  ]),
});

const planSections = (plan: CopiedPlan, at: number, copy: CitizenCopy) => [
  {
    title: tell('plan', { number: at + 1, unit: plan.unit }),
    parts: [factsOf(plan), ...sectionParts(asVersion(plan, copy), false), ...lifeParts(plan)],
  },
  ...plan.versions.map(({ number, agreedOn, content }) => ({
    title: tell('version', { number, date: longDate(agreedOn) }),
    parts: sectionParts(content, true),
  })),
];

/** It holds the whole CPR number: it is the citizen's own. */
export function copyPaper(copy: CitizenCopy): Paper {
  const { citizen, madeAt, madeBy, plans, plansNotNeeded, access } = copy;
  const date = dayOf(madeAt);
  const { cpr } = citizen;
  return {
    title: tell('copyTitle'),
    size: 10.5,
    isLarge: false,
    sender: placeOf(madeBy),
    runningHead: tell('copyTitle'),
    fictive: citizen.isFictive ? tell('fictive') : null,
    footer: tell('footer', { name: citizen.name, date }),
    pageWord: tell('page'),
    kicker: tell('copyKicker'),
    heading: tell('copyHeading', { name: citizen.name }),
    opening: [
      { kind: 'text', text: tell('copyIntro', { place: placeOf(madeBy) }) },
      {
        kind: 'facts',
        rows: [
          { label: tell('name'), text: citizen.name },
          ...citizen.earlierNames.map(({ name, correctedAt }) => ({
            label: tell('earlierName', { date: dayOf(correctedAt) }),
            text: name,
          })),
          { label: tell('cpr'), text: `${cpr.slice(0, 6)}-${cpr.slice(6)}` },
          { label: tell('birthYear'), text: String(citizen.birthYear) },
          { label: tell('lives'), text: citizen.municipality },
          { label: tell('day'), text: date },
        ],
      },
      {
        kind: 'notice',
        paragraphs: [tell('copyNumber'), ...(citizen.isFictive ? [tell('fictiveSentence')] : [])],
      },
    ],
    sections: [
      ...plans.flatMap((plan, at) => planSections(plan, at, copy)),
      ...(plansNotNeeded.length > 0
        ? [
            {
              title: tell('notNeeded'),
              parts: [
                {
                  kind: 'facts',
                  rows: plansNotNeeded.map(({ decidedOn, unit, reason }) => ({
                    label: longDate(decidedOn),
                    text: linesOf(reason, unit),
                  })),
                } as const,
              ],
            },
          ]
        : []),
      { title: tell('access'), parts: accessParts(access) },
      { title: tell('rights'), parts: [{ kind: 'text', text: tell('rightsText', madeBy) }] },
    ],
  };
}
