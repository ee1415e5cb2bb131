/** Sends one kind of change to a plan and tells what came of it; never throws. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { FragmentType } from '@sammenhaeng/graph/generated/fragment-masking';
import { useCallback } from 'react';
import type { ChangeResult } from './change-result.ts';
import { usePlanSaving } from './PlanSaving.tsx';
import { type changeAnswer, readChangeResult } from './read-change-result.ts';
import { useKeepUp } from './use-keep-up.ts';

type Input = { input: object };

/** `key` names the field or row, so that a later success takes an earlier failure back. */
export type SendChange<Variables> = (
  key: string,
  /** As a function they are made when what was sent before is saved. */
  variables: Variables | (() => Variables),
) => Promise<ChangeResult>;

const made = <Variables extends object>(variables: Variables | (() => Variables)): Variables =>
  typeof variables === 'function' ? variables() : variables;

/** `answerOf` must be the same function at every render: keep it outside the component. */
export function useSendChange<Data, Variables extends OperationVariables & Input>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => FragmentType<typeof changeAnswer>,
): SendChange<Variables> {
  const { send } = usePlanSaving();
  const [mutate] = useMutation(document);
  const keepUp = useKeepUp();
  return useCallback(
    (key, variables) =>
      send(key, async () => {
        const { data } = await mutate({ variables: made(variables) });
        if (!data) return { kind: 'failed' };
        const answer = answerOf(data);
        keepUp(answer);
        return readChangeResult(answer);
      }),
    [send, mutate, answerOf, keepUp],
  );
}
