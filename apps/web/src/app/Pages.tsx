/** Which page stands at which address; each is loaded when somebody goes there. */
import { lazy, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { recordKey } from '../follow-ups/worklist-drafts.ts';
import { Recording } from '../plans/follow-up/recording.ts';
import { Loading } from '../ui/Loading.tsx';
import { withTexts } from './danish-texts.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageBoundary } from './PageBoundary.tsx';

const WorklistPage = lazy(() => withTexts('follow-ups', import('../follow-ups/WorklistPage.tsx')));
const RecordInPlace = lazy(() =>
  withTexts('follow-ups', import('../follow-ups/RecordInPlace.tsx')),
);
const MyPlansPage = lazy(() =>
  withTexts('plans', withTexts('plan-list', import('../plans/MyPlansPage.tsx'))),
);
const NewPlanPage = lazy(() =>
  withTexts('plans', withTexts('find-plan', import('../plans/NewPlanPage.tsx'))),
);
const HandOverPage = lazy(() => import('../plans/HandOverPage.tsx'));
const PlanPage = lazy(() => withTexts('plans', import('../plans/PlanPage.tsx')));
const MeetingModePage = lazy(() => withTexts('plans', import('../plans/MeetingModePage.tsx')));
const PlanVersionPage = lazy(() => withTexts('plans', import('../plans/PlanVersionPage.tsx')));
const EndedPlansPage = lazy(() => withTexts('plans', import('../plans/EndedPlansPage.tsx')));
const ErasuresPage = lazy(() => withTexts('plans', import('../plans/ErasuresPage.tsx')));
const ComparisonPage = lazy(() =>
  withTexts('comparison', import('../comparison/ComparisonPage.tsx')),
);
const ProgrammesPage = lazy(() =>
  withTexts('programme', import('../programme/ProgrammesPage.tsx')),
);
const ProgrammePage = lazy(() => withTexts('programme', import('../programme/ProgrammePage.tsx')));
const AssessmentsPage = lazy(() =>
  withTexts('assessment', import('../assessment/AssessmentsPage.tsx')),
);
const SelfAssessmentPage = lazy(() =>
  withTexts('assessment', import('../assessment/SelfAssessmentPage.tsx')),
);
const AdministrationPage = lazy(() =>
  withTexts('organisation', import('../organisation/AdministrationPage.tsx')),
);
const AccessLogPage = lazy(() => withTexts('audit', import('../audit/AccessLogPage.tsx')));
const ProfilePage = lazy(() => withTexts('access', import('../access/ProfilePage.tsx')));

const RECORDING = { Form: RecordInPlace, draftKey: recordKey };

export function Pages() {
  // A page that broke must not keep the next one from showing.
  const { pathname } = useLocation();
  return (
    <PageBoundary key={pathname}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="/opfoelgninger" element={<WorklistPage />} />
          <Route path="/planer" element={<MyPlansPage />} />
          <Route path="/planer/ny" element={<NewPlanPage />} />
          <Route path="/planer/overdragelse" element={<HandOverPage />} />
          <Route path="/planer/afsluttede" element={<EndedPlansPage />} />
          <Route path="/slettebeviser" element={<ErasuresPage />} />
          <Route
            path="/planer/:planId"
            element={
              <Recording value={RECORDING}>
                <PlanPage />
              </Recording>
            }
          />
          <Route path="/planer/:planId/moede" element={<MeetingModePage />} />
          <Route path="/planer/:planId/versioner/:number" element={<PlanVersionPage />} />
          <Route path="/sammenligning" element={<ComparisonPage />} />
          <Route path="/programmer" element={<ProgrammesPage />} />
          <Route path="/programmer/:key" element={<ProgrammePage />} />
          <Route path="/selvvurdering" element={<AssessmentsPage />} />
          <Route
            path="/selvvurdering/:programmeKey/:roundKey/:municipalityCode"
            element={<SelfAssessmentPage />}
          />
          <Route path="/administration" element={<AdministrationPage />} />
          <Route path="/adgangslog" element={<AccessLogPage />} />
          <Route path="/profil" element={<ProfilePage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </PageBoundary>
  );
}
