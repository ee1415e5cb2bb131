/** What the API says to a command on hand-overs, as the screen tells it apart. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';

export const handOverAnswer = graphql(`
  fragment HandOverAnswer on HandOversResult {
    ... on HandOversDone {
      outcomes {
        id
        problem {
          field
          message
        }
      }
    }
    ... on Invalid {
      message
      problems {
        field
        message
      }
    }
    ... on NotFound {
      message
    }
  }
`);

export type HandOverProblem = { field: string; message: string };

/** Every problem by the id of its hand-over; one of the whole call stands for each that was sent. */
export function problemsOf(
  answer: FragmentType<typeof handOverAnswer>,
  ids: readonly string[],
): Map<string, HandOverProblem> {
  const result = readFragment(handOverAnswer, answer);
  if (result.__typename === 'HandOversDone') {
    return new Map(
      result.outcomes.flatMap(({ id, problem }) => (problem ? [[id, problem] as const] : [])),
    );
  }
  const first = result.__typename === 'Invalid' ? result.problems[0] : undefined;
  const problem = first ?? { field: 'id', message: result.message };
  return new Map(ids.map((id) => [id, problem]));
}
