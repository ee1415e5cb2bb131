/** The viewer's own work telephone: read where it is shown, and saved. */
import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';

const OwnPhone = graphql(`
  query OwnPhone {
    viewer { id phone }
  }
`);

const SetPhone = graphql(`
  mutation SetPhone($phone: String!) {
    setPhone(phone: $phone) {
      __typename
      ... on PhoneSet { viewer { id phone } }
      ... on Invalid { problems { field message } }
    }
  }
`);

export type PhoneOutcome =
  | { kind: 'saved'; phone: string }
  | { kind: 'refused'; message: string }
  | { kind: 'failed' };

/** Null until it is read. */
export function useOwnPhone(): { phone: string | null; error: Error | undefined } {
  const { data, error } = useQuery(OwnPhone);
  return { phone: data?.viewer?.phone ?? null, error };
}

export function useSetPhone() {
  const [mutate] = useMutation(SetPhone);
  return async (phone: string): Promise<PhoneOutcome> => {
    const sent = await mutate({ variables: { phone } }).catch(() => null);
    const answer = sent?.data?.setPhone;
    if (answer?.__typename === 'PhoneSet') return { kind: 'saved', phone: answer.viewer.phone };
    if (answer?.__typename !== 'Invalid') return { kind: 'failed' };
    return { kind: 'refused', message: answer.problems[0]?.message ?? '' };
  };
}
