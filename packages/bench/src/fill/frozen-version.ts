// The agreed version of a plan, as large as plans are: what a document is made of.

import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';

const people = [
  ['CITIZEN', 'Borger Demo-Birk', '', ''],
  ['PROFESSIONAL', 'Karla Demo-Vinter', 'Misbrugsbehandler', 'Rusmiddelcentret'],
  ['PROFESSIONAL', 'Milo Demo-Skov', 'Kontaktperson', 'Distriktspsykiatrien'],
  ['PROFESSIONAL', 'Jonas Demo-Eng', 'Bostøtte', 'Kommunen'],
  ['RELATIVE', 'Bodil Demo-Kilde', 'Mor', ''],
] as const;

const goal = (number: number): FrozenPlan['goals'][number] => ({
  title: `Mål ${number}: en hverdag, der holder, også når det er svært`,
  ownWords: 'Jeg vil gerne sove om natten og have noget at stå op til.',
  state: 'ACTIVE',
  interventions: [1, 2].map((k) => ({
    title: `Indsats ${k}: en fast aftale hver uge, og en at ringe til imens`,
    direction: 'START',
    responsibleName: 'Jonas Demo-Eng',
    dueOn: '2027-01-15',
    state: 'PLANNED',
  })),
});

/** Four participants beside the citizen, two existing plans, three challenges, three goals, six interventions. */
export const frozenVersion = (): FrozenPlan => ({
  citizenName: 'Borger Demo-Birk',
  cprMasked: '610290-····',
  municipalityName: 'Næstved',
  unitName: 'Rusmiddelcentret',
  leadName: 'Karla Demo-Vinter',
  targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
  basis: 'Fiktiv plan til måling. Borgeren ønsker ro og en fast aftale.',
  meetingOn: '2026-11-20',
  meetingPlace: 'Rusmiddelcentret',
  followUpHow: 'Vi mødes igen og gennemgår aftalerne.',
  nextFollowUpOn: '2027-03-15',
  nextFollowUpReason: '',
  citizenAcceptance: 'ACCEPTED',
  citizenRemarks: '',
  hasNoExistingPlans: false,
  participants: people.map(([kind, name, does, organisation]) => ({
    kind,
    name,
    function: does,
    organisation,
    isLead: name.startsWith('Karla'),
  })),
  consents: [],
  existingPlans: [1, 2].map((k) => ({
    kind: 'JOB_PLAN',
    owner: 'Jobcentret',
    status: `Løbende, del ${k}`,
    goals: 'Afklaring af arbejdsevne',
    interventions: 'Samtaler og praktik',
  })),
  challenges: [1, 2, 3].map((k) => ({
    kind: 'PRIMARY',
    text: `Udfordring ${k}: sover dårligt, bruger hash for at få ro, og mister aftaler.`,
  })),
  goals: [1, 2, 3].map(goal),
});
