/** Sends one change of a meeting after the ones before it, and tells what came of it; never throws. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { useCallback } from 'react';
import type { ChangeResult, FieldProblems } from '../saving/change-result.ts';
import { usePlanSaving } from '../saving/PlanSaving.tsx';
import { readChangeResult } from '../saving/read-change-result.ts';
import { useKeepUp } from '../saving/use-keep-up.ts';
import { meetingAnswer } from './meetings.graph.ts';

export type { FieldProblems } from '../saving/change-result.ts';

type Answer = { answer: FragmentType<typeof meetingAnswer> };
export type MeetingResult = ChangeResult & { problems: FieldProblems };

function read(answer: Answer['answer']): MeetingResult {
  const result = readFragment(meetingAnswer, answer);
  const problems = result.__typename === 'Invalid' ? result.problems : [];
  return {
    ...readChangeResult(result),
    problems: Object.fromEntries(problems.map(({ field, message }) => [field, message])),
  };
}

/** `key` names the field or row the change is about. */
export function useSendMeeting<Data extends Answer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const { send } = usePlanSaving();
  const [mutate] = useMutation(document);
  const keepUp = useKeepUp();
  return useCallback(
    async (key: string, variables: Variables): Promise<MeetingResult> => {
      let problems: FieldProblems = {};
      const result = await send(key, async () => {
        const { data } = await mutate({ variables });
        if (!data) return { kind: 'failed' };
        keepUp(readFragment(meetingAnswer, data.answer));
        const answer = read(data.answer);
        problems = answer.problems;
        return answer;
      });
      return { ...result, problems };
    },
    [send, mutate, keepUp],
  );
}
