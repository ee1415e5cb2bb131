// A copy of a version for tests: wide enough to show whatever leaks, changed where a test needs it.

import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import { hiddenBy, hideSections } from '../plans/hide-sections.ts';
import type { PlanCopy } from '../plans/documents/copy.ts';

export const aFrozenPlan = (changes: Partial<FrozenPlan> = {}): FrozenPlan => ({
  citizenName: 'Alma Demo-Kilde',
  cprMasked: '710385-••••',
  municipalityName: 'Næstved',
  unitName: 'Rusmiddelcenter Næstved',
  leadName: 'Karla Demo-Vinter',
  targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
  basis:
    'Alma har flere indsatser på én gang og kan ikke overskue, hvem der gør hvad. Hun har bedt om én samlet plan, så hun ikke skal fortælle det samme hver gang.',
  meetingOn: '2026-11-20',
  meetingPlace: 'Rusmiddelcentret, Farimagsvej 22',
  followUpHow: 'Nyt møde med alle deltagere på Rusmiddelcentret. Karla indkalder.',
  nextFollowUpOn: '2027-03-01',
  nextFollowUpReason: '',
  citizenAcceptance: 'ACCEPTED_WITH_REMARKS',
  citizenRemarks: 'Det skal ikke gå for stærkt. Først boligen, så resten.',
  hasNoExistingPlans: false,
  participants: [
    { kind: 'CITIZEN', name: 'Alma Demo-Kilde', function: '', organisation: '', isLead: false },
    {
      kind: 'PROFESSIONAL',
      name: 'Karla Demo-Vinter',
      function: 'Misbrugsbehandler',
      organisation: 'Rusmiddelcenter Næstved',
      isLead: true,
    },
    {
      kind: 'PROFESSIONAL',
      name: 'Milo Demo-Skov',
      function: 'Kontaktperson',
      organisation: 'Distriktspsykiatrien Næstved',
      isLead: false,
    },
    {
      kind: 'RELATIVE',
      name: 'Bodil Demo-Kilde',
      function: 'mor',
      organisation: '',
      relation: 'ses hver søndag',
      isLead: false,
    },
  ],
  consents: [
    {
      partyName: 'Distriktspsykiatrien Næstved',
      purpose: 'Samarbejde om behandlingen',
      sections: ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'],
      form: 'WRITTEN',
      fromOn: '2026-11-01',
      toOn: '2027-11-01',
    },
    {
      partyName: 'Bodil Demo-Kilde',
      sections: ['MASTER_DATA', 'GOALS'],
      form: 'WRITTEN',
      fromOn: '2026-11-01',
      toOn: '2027-11-01',
    },
  ],
  existingPlanMarks: [
    {
      id: 'mark',
      existingPlanId: 'treatment',
      otherPlanId: 'job',
      kind: 'CONTRADICTION',
      note: 'Praktikken ligger på en dag med behandling',
    },
  ],
  existingPlans: [
    {
      id: 'treatment',
      kind: 'TREATMENT_PLAN',
      owner: 'Distriktspsykiatrien Næstved',
      status: 'Følges hver 14. dag',
      goals: 'Stabil medicin og færre indlæggelser',
      interventions: 'Samtaler og medicin hos kontaktpersonen',
    },
    {
      id: 'job',
      kind: 'JOB_PLAN',
      owner: 'Jobcenter Næstved',
      status: 'Sat på pause',
      goals: 'Praktik tre timer om ugen',
      interventions: 'Mentor',
    },
  ],
  challenges: [
    { kind: 'ACUTE', text: 'Står uden bolig fra den 1. december' },
    { kind: 'PRIMARY', text: 'Drikker dagligt, mest når hun er alene' },
    { kind: 'PRIMARY', text: 'Angst, når der er mange mennesker' },
  ],
  goals: [
    {
      title: 'En fast bolig',
      ownWords: 'Jeg vil have min egen dør, jeg kan låse.\nOg plads til hunden.',
      state: 'ACTIVE',
      attainment: 6,
      interventions: [
        {
          title: 'Søge bolig hos kommunen og to boligforeninger',
          direction: 'START',
          responsibleName: 'Karla Demo-Vinter',
          dueOn: '2027-01-15',
          state: 'PLANNED',
        },
        {
          title: 'Bostøtte to gange om ugen',
          direction: 'STRENGTHEN',
          method: 'Socialpædagogisk støtte',
          responsibleName: 'Milo Demo-Skov',
          dueOn: '2027-02-01',
          state: 'IN_PROGRESS',
        },
      ],
    },
    {
      title: 'Drikke mindre i hverdagen',
      recommendation: { number: 7, title: 'Helhedsorienteret indsats' },
      ownWords: 'Tre dage uden hver uge til at begynde med.',
      state: 'ACTIVE',
      interventions: [
        {
          title: 'Samtale hver uge om det, der udløser trang',
          direction: 'CONTINUE',
          responsibleName: 'Karla Demo-Vinter',
          dueOn: '2026-12-18',
          state: 'IN_PROGRESS',
        },
        {
          title: 'Beroligende medicin',
          direction: 'REDUCE',
          responsibleName: 'Milo Demo-Skov',
          dueOn: '2027-01-31',
          state: 'PLANNED',
        },
      ],
    },
    {
      title: 'Se min søster igen',
      ownWords: '',
      state: 'ACHIEVED',
      interventions: [
        {
          title: 'Skrive et brev sammen',
          direction: 'START',
          responsibleName: 'Bodil Demo-Kilde',
          dueOn: '2026-10-01',
          state: 'DONE',
        },
      ],
    },
  ],
  ...changes,
});

/** A copy for the citizen; other sections than `changes.sections` are emptied, as the reader does. */
export function aCopy(changes: Partial<PlanCopy> = {}): PlanCopy {
  const sections = changes.sections ?? PLAN_SECTIONS;
  return {
    id: '01a2b3c4-0000-7000-8000-000000000001',
    planId: '01a2b3c4-0000-7000-8000-0000000000aa',
    number: 3,
    agreedOn: '2026-11-20',
    agreedAt: '2026-11-20T12:30:00.000Z',
    sections,
    isFictive: true,
    recipient: { name: 'Alma Demo-Kilde', kind: 'CITIZEN', isLead: false },
    sentOn: '2026-11-21',
    legalGround: null,
    isLargePrint: false,
    cpr: null,
    ...changes,
    content: hideSections(changes.content ?? aFrozenPlan(), hiddenBy(sections)),
  };
}
