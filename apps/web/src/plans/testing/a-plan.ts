/** A plan as the API tells it, for component tests: a draft with nothing in it unless told. */
import { DUTIES } from '@sammenhaeng/domain/plans/duties';

export const PLAN_ID = '33333333-3333-4333-8333-333333333333';

export function aParticipant(changes: object = {}) {
  return {
    id: 'lead',
    kind: 'PROFESSIONAL',
    name: 'Karla Demo-Vinter',
    function: 'misbrugsbehandler',
    organisation: 'Rusmiddelcenter Næstved',
    relation: '',
    receivesPlan: true,
    hasAccount: true,
    isLead: true,
    leftOn: null,
    needsConsent: false,
    consentState: null,
    consents: [],
    ...changes,
  };
}

export function aGoal(id: string, title: string, changes: object = {}) {
  return {
    id,
    title,
    ownWords: '',
    state: 'ACTIVE',
    attainment: null,
    recommendation: null,
    priority: 1,
    interventions: [],
    ...changes,
  };
}

export function anIntervention(id: string, changes: object = {}) {
  return {
    id,
    title: 'Ansøge om bolig',
    direction: 'START',
    methodKey: null,
    method: null,
    responsible: null,
    dueOn: null,
    state: 'PLANNED',
    ...changes,
  };
}

/** Kept loose on purpose: the answering link holds every field against the contract. */
export function aPlan(changes: object = {}) {
  return {
    __typename: 'Plan',
    id: PLAN_ID,
    citizen: {
      __typename: 'Citizen',
      id: 'citizen',
      name: 'Thyra Demo-Kær',
      birthYear: 1985,
      cprMasked: '060685-••••',
      isFictive: true,
    },
    unit: { id: 'unit', name: 'Rusmiddelcenter Næstved' },
    municipality: { code: '370', name: 'Næstved' },
    lead: aParticipant(),
    status: 'DRAFT',
    version: 0,
    hasUnagreedChanges: true,
    targetGroup: null,
    basis: '',
    hasNoExistingPlans: false,
    contactOn: null,
    meetingOn: null,
    meetingPlace: '',
    followUpHow: '',
    nextOn: null,
    nextFollowUpOn: null,
    nextFollowUpReason: '',
    latestNextFollowUpOn: null,
    citizenAcceptance: null,
    isCitizenAskedAnew: false,
    citizenRemarks: '',
    participantsMayChange: true,
    sentVersion: null,
    sentAt: null,
    changedAt: '2026-11-24T10:00:00.000Z',
    referredOn: null,
    closedAt: null,
    endReason: null,
    endNote: '',
    courseEndedOn: null,
    courseFollowUpDeclined: false,
    archivedAt: null,
    archiveReference: null,
    viewerCoordinates: false,
    participants: [aParticipant()],
    consents: [],
    existingPlans: [],
    challenges: [],
    goals: [] as ReturnType<typeof aGoal>[],
    followUps: [],
    versions: [],
    recipients: [],
    dispatches: [],
    meetings: [] as object[],
    duties: DUTIES.map((duty) => ({ duty, state: 'MISSING', comesOn: null, missing: [] })),
    missingBeforeAgreement: [] as {
      key: string;
      section: string;
      targetId: string | null;
      withdrawnOn?: string | null;
    }[],
    hiddenSections: [] as string[],
    viewerCanChange: true,
    viewerCanAgree: true,
    viewerCanSend: true,
    viewerCanWithdraw: true,
    viewerIsLead: true,
    viewerCanExtract: false,
    viewerCanSeeLog: false,
    ...changes,
  };
}

export type TestPlan = ReturnType<typeof aPlan>;
