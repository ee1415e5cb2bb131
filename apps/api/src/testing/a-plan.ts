// Citizens and plans for tests: made at the door where that can be done, with good defaults.

import { checkCpr } from '@sammenhaeng/domain/plans/cpr';
import { initialsOf } from '@sammenhaeng/domain/plans/text-rules';
import { newId } from '../graph/ids.ts';
import { encryptCpr, hashCpr } from '../plans/cpr-vault.ts';
import type { Person, TestServer } from './test-server.ts';

/** What tests ask of a plan; wide enough to show whatever leaks. */
export const WHOLE_PLAN = `
  id status version hasUnagreedChanges targetGroup basis hasNoExistingPlans meetingOn meetingPlace
  followUpHow nextFollowUpOn nextFollowUpReason latestNextFollowUpOn citizenAcceptance citizenRemarks
  participantsMayChange sentVersion sentAt createdAt changedAt hiddenSections
  viewerCanChange viewerCanAgree viewerCanSend viewerCanWithdraw viewerIsLead
  citizen { id name initials birthYear cprMasked isFictive municipality { code name } }
  municipality { code } unit { id name } lead { id name isLead }
  participants { id kind name function organisation hasAccount isLead leftOn needsConsent consentState }
  consents { id partyName partyKind participantId unitId purpose sections form fromOn toOn withdrawnOn withdrawnBy replacedOn state }
  existingPlans { id kind owner status goals interventions }
  challenges { id kind text }
  goals { id title ownWords state priority
    interventions { id title direction dueOn state responsible { id name } } }
  followUps { id kind dueOn workOn doneOn responsibleName }
  versions { number agreedOn agreedByName }
  duties { duty state comesOn missing { key section targetId } }
  missingBeforeAgreement { key section targetId }`;

/** What every change of a plan answers, whichever member of the union. */
export const CHANGE_ANSWER = `
  __typename
  ... on PlanChanged { changedAtBefore changedAt plan { ${WHOLE_PLAN} } }
  ... on Conflict { message fields { field mine theirs } plan { ${WHOLE_PLAN} } }
  ... on Invalid { message problems { field code message } }
  ... on NotFound { message }`;

/** A plan as `WHOLE_PLAN` answers it, in the parts that tests look at. */
export type PlanAnswer = {
  id: string;
  status: string;
  version: number;
  changedAt: string;
  basis: string;
  hasUnagreedChanges: boolean;
  hiddenSections: string[];
  viewerCanChange: boolean;
  viewerCanAgree: boolean;
  viewerCanSend: boolean;
  nextFollowUpOn: string | null;
  citizen: { id: string; name: string; cprMasked: string };
  lead: { id: string; name: string };
  participants: {
    id: string;
    kind: string;
    name: string;
    isLead: boolean;
    consentState: string | null;
  }[];
  consents: { id: string; state: string; unitId: string | null; replacedOn: string | null }[];
  existingPlans: { id: string }[];
  challenges: { id: string; text: string }[];
  goals: {
    id: string;
    title: string;
    ownWords: string;
    priority: number;
    interventions: {
      id: string;
      title: string;
      responsible: { id: string; name: string } | null;
    }[];
  }[];
  followUps: { id: string; kind: string; dueOn: string; workOn: string }[];
  versions: { number: number }[];
  duties: { duty: string; state: string; comesOn: string | null }[];
  missingBeforeAgreement: { key: string; section: string; targetId: string | null }[];
};

export type ChangeAnswer = {
  __typename: 'PlanChanged' | 'Conflict' | 'Invalid' | 'NotFound';
  changedAtBefore: string | null;
  changedAt: string | null;
  plan: PlanAnswer;
  fields: { field: string; mine: string | null; theirs: string | null }[];
  problems: { field: string; code: string; message: string }[];
};

/** Calls a mutation that changes a plan; its input type is named after it. */
export async function change(
  person: Pick<Person, 'client'>,
  mutation: string,
  input: Record<string, unknown>,
): Promise<ChangeAnswer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await person.client.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${CHANGE_ANSWER} } }`,
    { input },
  );
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data[mutation] as unknown as ChangeAnswer;
}

/** Reads a whole plan, or null where the viewer gets none. */
export async function readPlan(
  person: Pick<Person, 'client'>,
  id: string,
  purpose?: string,
): Promise<PlanAnswer | null> {
  const answer = await person.client.ask(
    `query ($id: ID!, $purpose: String) { plan(id: $id, purpose: $purpose) { ${WHOLE_PLAN} } }`,
    { id, purpose },
  );
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data['plan'] as unknown as PlanAnswer | null;
}

let serial = 0;

/** A fictive CPR number: the day plus 60, which is never given out. A new one each time. */
export function aCpr(): string {
  serial += 1;
  return `7103850${String(serial).padStart(3, '0')}`;
}

/** A citizen of Næstved unless said otherwise. */
export async function aCitizen(
  server: TestServer,
  { cpr = aCpr(), name = 'Alma Demo-Kilde', municipalityCode = '370' } = {},
) {
  const check = checkCpr(cpr);
  if (!check.ok) throw new Error('A test needs a CPR number that can be');
  const id = newId();
  await server.db.citizen.create({
    data: {
      id,
      cprEncrypted: new Uint8Array(encryptCpr(cpr, server.keys.cpr)),
      cprHash: new Uint8Array(hashCpr(cpr, server.keys.cprIndex)),
      name,
      initials: initialsOf(name),
      birthYear: Number(check.bornOn.slice(0, 4)),
      municipalityCode,
      isFictive: true,
    },
  });
  return { id, cpr, name };
}

/** Types the number of a citizen of another municipality: from then on a plan may be started with them. */
export async function addsByNumber(person: Pick<Person, 'client'>, cpr: string): Promise<void> {
  const answer = await person.client.ask(
    'mutation ($input: AddCitizenInput!) { addCitizen(input: $input) { __typename } }',
    { input: { cpr, name: 'Alma Demo-Kilde' } },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
}

/** An empty draft, or one with what `input` says, led by `lead`. */
export async function aPlan(
  server: TestServer,
  lead: Person,
  input: Record<string, unknown> = {},
): Promise<PlanAnswer> {
  const citizenId = input['citizenId'] ?? (await aCitizen(server)).id;
  const answer = await change(lead, 'createPlan', { id: newId(), citizenId, ...input });
  if (answer.__typename !== 'PlanChanged') throw new Error(JSON.stringify(answer));
  return answer.plan;
}

/** A plan that lacks nothing before it is agreed: meeting on 20 November 2026, next in March. */
export async function aReadyPlan(
  server: TestServer,
  lead: Person,
  input: Record<string, unknown> = {},
): Promise<PlanAnswer> {
  const relative = newId();
  const plan = await aPlan(server, lead, {
    basis: 'Flere indsatser på én gang',
    targetGroup: 'COMPLEX_SOCIAL_PROBLEMS',
    meetingOn: '2026-11-20',
    nextFollowUpOn: '2027-03-01',
    participants: [{ id: relative, kind: 'RELATIVE', name: 'Bodil Demo-Kilde', function: 'mor' }],
    goals: [
      {
        id: newId(),
        title: 'En fast bolig',
        interventions: [
          { id: newId(), title: 'Søge bolig', responsibleId: relative, dueOn: '2027-01-15' },
        ],
      },
    ],
    ...input,
  });
  const planId = plan.id;
  await change(lead, 'giveConsent', {
    planId,
    id: newId(),
    participantId: relative,
    partyKind: 'RELATIVE',
    purpose: 'Samarbejde om planen',
    sections: ['MASTER_DATA', 'GOALS'],
    form: 'WRITTEN',
    fromOn: '2026-11-01',
    toOn: '2027-11-01',
  });
  await change(lead, 'addChallenge', {
    planId,
    id: newId(),
    kind: 'PRIMARY',
    text: 'Står uden bolig',
  });
  const answer = await change(lead, 'changePlan', {
    id: planId,
    hasNoExistingPlans: { from: false, to: true },
    citizenAcceptance: { from: null, to: 'ACCEPTED' },
  });
  if (answer.__typename !== 'PlanChanged') throw new Error(JSON.stringify(answer));
  return answer.plan;
}
