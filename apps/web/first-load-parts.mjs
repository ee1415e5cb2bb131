/** What of a page is fetched when it is opened, as far as the build cannot tell by itself. */

/**
 * Parts that are not fetched when a page is opened, by what they wait for. Every other part that is
 * loaded by itself counts as part of the first load; a test in a browser weighs what is fetched.
 */
export const WAITS = {
  'until the page is touched': [
    'src/access/DraftShelf.tsx',
    'src/app/search/Search.tsx',
    'src/assessment/answering/AssessmentDrafts.tsx',
    'src/follow-ups/WorklistDrafts.tsx',
    'src/plans/drafts/DraftsElsewhere.tsx',
    'src/plans/drafts/PlanDrafts.tsx',
    'src/plans/ending/EndingSection.tsx',
    'src/plans/follow-up/PlanFollowUps.tsx',
    'src/plans/hand-over/HandOverNews.tsx',
    'src/plans/hand-over/LeadsSection.tsx',
    'src/plans/meetings/MeetingSection.tsx',
    'src/plans/plan/PlanVersions.tsx',
    'src/plans/promises/PromiseLedger.tsx',
    'src/plans/renewal/RenewalPanel.tsx',
    'src/plans/consents/EndingConsents.tsx',
    'src/plans/meetings/mode/WorkStep.tsx',
    'src/plans/seen-by/SeenBySection.tsx',
    'src/plans/sending/SendingSection.tsx',
    // A form that is open from the start: the section can be read meanwhile.
    'src/plans/challenges/ChallengesEditor.tsx',
    'src/plans/follow-up/FollowUpEditor.tsx',
    'src/plans/goals/GoalsEditor.tsx',
    'src/plans/mapping/MappingEditor.tsx',
    'src/plans/master-data/MasterDataEditor.tsx',
  ],
  'until it is asked for': [
    'src/app/search/SearchDialog.tsx',
    'src/follow-ups/RecordInPlace.tsx',
    'src/plans/batch/BatchTools.tsx',
    'src/plans/compare/VersionComparison.tsx',
    'src/plans/find/CitizenMunicipality.tsx',
    'src/plans/find/NoPlanNeeded.tsx',
    'src/plans/phrases/PhrasePanel.tsx',
    // What another part imports as well goes by its bare name.
    'PurposeForm',
    'SinceLastTime',
    'src/ui/DateCalendar.tsx',
  ],
  'until there is a reason': [
    'src/access/PasswordReplaced.tsx',
    'src/plans/consents/ConsentList.tsx',
    'src/access/SignInAgain.tsx',
    'src/plans/hand-over/HandOverNotice.tsx',
    'src/plans/marks/MarksReading.tsx',
    'src/plans/plan/PlanGone.tsx',
  ],
  'for somebody who speaks it': ['src/app/english.ts', 'src/app/swedish.ts'],
};

/** Parts of the frame that stand on some pages alone. */
export const ONLY_ON = new Map([
  [
    'src/app/HandOverLine.tsx',
    new Set(['src/plans/MyPlansPage.tsx', 'src/follow-ups/WorklistPage.tsx']),
  ],
]);

/** Texts of a page beside those of its slice. */
export const MORE_TEXTS = new Map([
  ['src/plans/MyPlansPage.tsx', ['plan-list']],
  ['src/plans/NewPlanPage.tsx', ['find-plan']],
]);
