/** Where the units that the administrator looks after are reached: read, and saved. */
import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { UnitContactsQuery } from '@sammenhaeng/graph/generated/graphql';
import { useText } from '../../ui/text.tsx';
import { refusalIn, type StaffOutcome } from './invited.ts';

const CONTACTS = graphql(`
  query UnitContacts {
    unitContacts { id phone address }
  }
`);

const SET_CONTACT = graphql(`
  mutation SetUnitContact($input: SetUnitContactInput!) {
    setUnitContact(input: $input) {
      __typename
      ... on UnitContactSet { contact { id phone address } }
      ... on Invalid { message problems { field message } }
      ... on NotFound { message }
    }
  }
`);

export type UnitContact = UnitContactsQuery['unitContacts'][number];

/** By the id of the unit; those that are not there are not the viewer's to change. */
export function useUnitContacts(): ReadonlyMap<string, UnitContact> {
  const { data } = useQuery(CONTACTS);
  return new Map(data?.unitContacts.map((contact) => [contact.id, contact]));
}

export function useSetUnitContact() {
  const t = useText();
  const [mutate] = useMutation(SET_CONTACT);
  return async ({ id, phone, address }: UnitContact): Promise<StaffOutcome<null>> => {
    const sent = await mutate({ variables: { input: { id, phone, address } } }).catch(() => null);
    const answer = sent?.data?.setUnitContact;
    if (answer?.__typename === 'UnitContactSet') return { kind: 'done', value: null };
    return {
      kind: 'refused',
      refusal: refusalIn(answer ?? null, t('organisation.staff.notSaved')),
    };
  };
}
