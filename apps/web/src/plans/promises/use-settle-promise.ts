/** Settles promises, opens them again, and adds those made at a meeting. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type {
  AddPromiseMutation,
  AddPromiseMutationVariables,
  ReopenPromiseMutation,
  SettlePromiseMutation,
  SettlePromiseMutationVariables,
} from '@sammenhaeng/graph/generated/graphql';
import { useSendChange } from '../saving/use-send-change.ts';

const SettlePromise = graphql(`
  mutation SettlePromise($input: SettlePromiseInput!) {
    settlePromise(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          ...PromiseLedger
        }
      }
    }
  }
`);

const ReopenPromise = graphql(`
  mutation ReopenPromise($input: ReopenPromiseInput!) {
    reopenPromise(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          ...PromiseLedger
        }
      }
    }
  }
`);

const AddPromise = graphql(`
  mutation AddPromise($input: AddPromiseInput!) {
    addPromise(input: $input) {
      ...ChangeAnswer
      ...WholeChange
      ... on PlanChanged {
        plan {
          ...PromiseLedger
        }
      }
    }
  }
`);

const settled = (data: SettlePromiseMutation) => data.settlePromise;
const reopened = (data: ReopenPromiseMutation) => data.reopenPromise;
const added = (data: AddPromiseMutation) => data.addPromise;

export type Settling = Omit<SettlePromiseMutationVariables['input'], 'planId' | 'id'>;
export type NewPromise = Omit<AddPromiseMutationVariables['input'], 'planId'>;

export function usePromiseChanges(planId: string) {
  const settle = useSendChange(SettlePromise, settled);
  const reopen = useSendChange(ReopenPromise, reopened);
  const add = useSendChange(AddPromise, added);
  return {
    settle: (id: string, settling: Settling) =>
      settle(`${id}.outcome`, { input: { planId, id, ...settling } }),
    reopen: (id: string) => reopen(`${id}.outcome`, { input: { planId, id } }),
    add: (promise: NewPromise) => add(`${promise.id}.added`, { input: { planId, ...promise } }),
  };
}
