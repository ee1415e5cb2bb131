/** Section 1, stamoplysninger: target group, basis, participants, consent and the meeting. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { MasterDataReading } from '../reading/MasterDataReading.tsx';
import { SectionFrame } from '../plan/SectionFrame.tsx';
import { MasterDataEditor } from './MasterDataEditor.tsx';

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
      isLead
    }
    ...MasterDataEditor
    ...SectionFrame
  }
`);

export function MasterDataSection(props: { plan: FragmentType<typeof masterData> }) {
  const plan = readFragment(masterData, props.plan);
  return (
    <SectionFrame plan={plan} section="MASTER_DATA" summary={<MasterDataReading {...plan} />}>
      <MasterDataEditor plan={plan} />
    </SectionFrame>
  );
}
