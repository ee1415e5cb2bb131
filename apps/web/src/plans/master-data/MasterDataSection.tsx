/** Section 1, stamoplysninger: target group, basis, participants, consent and the meeting. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, Suspense } from 'react';
import { MasterDataReading } from '../reading/MasterDataReading.tsx';
import { SectionFrame } from '../plan/SectionFrame.tsx';

// For those who only read, and may note that a consent was withdrawn.
const ConsentList = lazy(async () => ({
  default: (await import('../consents/ConsentList.tsx')).ConsentList,
}));

const MasterDataEditor = lazy(async () => ({
  default: (await import('./MasterDataEditor.tsx')).MasterDataEditor,
}));

export const masterData = graphql(`
  fragment MasterData on Plan {
    id
    targetGroup
    basis
    contactOn
    meetingOn
    meetingPlace
    participants {
      id
      name
      function
      organisation
      relation
      isLead
    }
    consents {
      id
      partyName
      purpose
      sections
      form
      fromOn
      toOn
      state
    }
    viewerCanChange
    viewerCanWithdraw
    ...ConsentList
    ...MasterDataEditor
    ...SectionFrame
  }
`);

export function MasterDataSection(props: { plan: FragmentType<typeof masterData> }) {
  const plan = readFragment(masterData, props.plan);
  const live = plan.consents.filter(({ state }) => state === 'LIVE' || state === 'ENDING_SOON');
  const reading = <MasterDataReading {...plan} consents={live} />;
  const canWithdraw = plan.viewerCanWithdraw && !plan.viewerCanChange && plan.consents.length > 0;
  const withConsents = (
    <>
      <MasterDataReading {...plan} consents={[]} />
      <ConsentList plan={plan} />
    </>
  );
  return (
    <SectionFrame
      plan={plan}
      section="MASTER_DATA"
      summary={canWithdraw ? <Suspense fallback={reading}>{withConsents}</Suspense> : reading}
    >
      <MasterDataEditor plan={plan} />
    </SectionFrame>
  );
}
