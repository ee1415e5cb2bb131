// What the app is asked in each job: as much as its screens ask for.

import manifest from '@sammenhaeng/graph/trusted-documents.json' with { type: 'json' };

const FOLLOW_UP = `id planId kind dueOn workOn movedBecause ruleKey bucket daysOverdue citizenInitials citizenBirthYear
  responsibleName responsibleFunction leadName unitName revision viewerCanRecord`;

const PROPORTION = 'state numerator denominator share low high';

export const DOCUMENTS: Record<string, string> = {
  J1: `query Worklist { worklist(first: 50) { totalCount counts { overdue thisWeek later }
    pageInfo { hasNextPage endCursor } edges { cursor node { ${FOLLOW_UP} } } } }`,
  J2: `query Plan($id: ID!) { plan(id: $id) { id status version hasUnagreedChanges targetGroup basis hasNoExistingPlans meetingOn
    meetingPlace followUpHow nextOn nextFollowUpOn nextFollowUpReason latestNextFollowUpOn citizenAcceptance citizenRemarks sentVersion sentAt
    changedAt viewerCanChange viewerCanAgree viewerCanSend viewerIsLead hiddenSections
    citizen { id name initials birthYear cprMasked } municipality { code name } unit { id name } lead { id name }
    participants { id kind name function organisation hasAccount isLead leftOn needsConsent consentState }
    consents { id partyName partyKind purpose sections form fromOn toOn withdrawnOn state }
    existingPlans { id kind owner status goals interventions } challenges { id kind text }
    goals { id title ownWords state priority interventions { id title direction dueOn state responsible { id name } } }
    followUps { id kind dueOn workOn outcome doneOn } versions { number agreedOn agreedByName }
    duties { duty state missing { key section targetId } } missingBeforeAgreement { key section targetId } } }`,
  J3: `query Comparison { fulfilment(programmeKey: "kl12-sjaelland") { round { key title } previousRound { key }
    recommendations { number title responsible } rows { municipality { code name cluster { name } } isViewers answeredCount fulfilledCount
    previousAnsweredCount previousFulfilledCount cells { recommendationNumber state level previousState previousLevel evidence functionName assessedOn } } }
    punctuality { period { key fromOn toOn } region { ${PROPORTION} } rows { municipality { code name } isViewers isDifferent value { ${PROPORTION} } } } }`,
  J4: `mutation CreatePlan($input: CreatePlanInput!) { createPlan(input: $input) { __typename ... on PlanChanged { planId }
    ... on Invalid { problems { field code } } } }`,
};

/** The screen's own autosave: sent by its hash, answered with the field, the duties and what is missing. */
export const AUTOSAVE_HASH: string =
  Object.entries<string>(manifest).find(([, text]) => /\bmutation ChangePlan\b/.test(text))?.[0] ??
  'the screen has no autosave';
