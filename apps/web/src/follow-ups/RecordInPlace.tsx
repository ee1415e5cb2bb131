/** Records the outcome of one follow-up where it is shown among other things, and can take it back there. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { RecordedRow } from './RecordedRow.tsx';
import { RecordInRow } from './RecordInRow.tsx';

const FollowUpToRecord = graphql(`
  query FollowUpToRecord($id: ID!) {
    node(id: $id) {
      ... on FollowUp {
        id
        outcome
        ...RecordInRow
        ...RecordedRow
      }
    }
  }
`);

type Props = {
  followUpId: string;
  hasFocus: boolean;
  onClose: () => void;
  /** The outcome is recorded, or whoever looks after it has let go of it. */
  onChanged: () => unknown;
};

export default function RecordInPlace({ followUpId, hasFocus, onClose, onChanged }: Props) {
  const { data, error, refetch } = useQuery(FollowUpToRecord, {
    variables: { id: followUpId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [nextOn, setNextOn] = useState<string | null>(null);
  const followUp = data?.node?.__typename === 'FollowUp' ? data.node : null;
  if (error && !followUp) return <Failed error={error} onRetry={refetch} />;
  if (!followUp) return <Loading />;
  if (followUp.outcome) {
    return (
      <RecordedRow
        followUp={followUp}
        nextOn={nextOn}
        onGone={() => {
          onClose();
          void onChanged();
        }}
      />
    );
  }
  return (
    <RecordInRow
      followUp={followUp}
      isOpen
      hasFocus={hasFocus}
      onClose={onClose}
      onRecorded={(next) => {
        setNextOn(next);
        void onChanged();
      }}
      onReload={() => {
        void refetch();
        void onChanged();
      }}
    />
  );
}
