/** A round as whoever runs it works with it. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { RoundAtWorkFragment } from '@sammenhaeng/graph/generated/graphql';

export const ROUND = graphql(`
  fragment RoundAtWork on RoundWork {
    id
    programmeKey
    programmeName
    key
    title
    state
    openedOn
    answerBy
    lockedOn
    publishedOn
    ownCount
    municipalities {
      municipality {
        code
        name
        cluster {
          id
          name
        }
      }
      answeredCount
      lastAnsweredOn
      assessors {
        id
        name
        jobTitle
        role
        mayStillAnswer
      }
    }
  }
`);

export type Round = RoundAtWorkFragment;
export type RoundPlace = Round['municipalities'][number];

/** How many municipalities have answered everything, something, or nothing. */
export function countAnswered({ ownCount, municipalities }: Round) {
  const complete = municipalities.filter(({ answeredCount }) => answeredCount >= ownCount).length;
  const none = municipalities.filter(({ answeredCount }) => answeredCount === 0).length;
  const all = municipalities.length;
  return { all, complete, none, partly: all - complete - none };
}
