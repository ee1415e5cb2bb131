/** What the ledger reads of a plan; every change of a promise answers with it. */
import { graphql } from '@sammenhaeng/graph/generated/gql';

export const promiseLedger = graphql(`
  fragment PromiseLedger on Plan {
    id
    viewerCanChange
    version
    versions {
      number
      agreedOn
    }
    participants {
      id
      name
      leftOn
    }
    goals {
      id
      interventions {
        id
        state
      }
    }
    promises {
      id
      interventionId
      text
      responsibleId
      responsibleName
      responsibleKind
      organisation
      dueOn
      madeOn
      outcome
      movedTo
      settledOn
      settledByName
      note
    }
  }
`);

export const PromisesQuery = graphql(`
  query Promises($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      ...PromiseLedger
    }
  }
`);
