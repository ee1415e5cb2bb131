/** Section 1, stamoplysninger: target group, basis, participants, consent and the meeting. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy } from 'react';
import { MasterDataReading } from '../reading/MasterDataReading.tsx';
import { SectionFrame } from '../plan/SectionFrame.tsx';

const MasterDataEditor = lazy(async () => ({
  default: (await import('./MasterDataEditor.tsx')).MasterDataEditor,
}));

export const masterData = graphql(`
  fragment MasterData on Plan {
    id
    targetGroup
    basis
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
      sections
      form
      fromOn
      toOn
      state
    }
    ...MasterDataEditor
    ...SectionFrame
  }
`);

export function MasterDataSection(props: { plan: FragmentType<typeof masterData> }) {
  const plan = readFragment(masterData, props.plan);
  const live = plan.consents.filter(({ state }) => state === 'LIVE' || state === 'ENDING_SOON');
  return (
    <SectionFrame
      plan={plan}
      section="MASTER_DATA"
      summary={<MasterDataReading {...plan} consents={live} />}
    >
      <MasterDataEditor plan={plan} />
    </SectionFrame>
  );
}
