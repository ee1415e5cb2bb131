/** What going through a plan reads of it, and how it says what was found. */
import { graphql } from '@sammenhaeng/graph/generated/gql';

export const renewalPlan = graphql(`
  fragment RenewalPlan on Plan {
    id
    version
    meetingOn
    nextFollowUpOn
    citizenAcceptance
    isCitizenAskedAnew
    versions {
      number
      agreedOn
    }
    participants {
      id
      kind
      name
      function
      isLead
      leftOn
    }
    existingPlans {
      id
      kind
      owner
      status
      goals
      interventions
    }
    challenges {
      id
      kind
      text
    }
    goals {
      id
      title
      state
      interventions {
        id
        title
        state
        dueOn
        responsible {
          id
          name
        }
      }
    }
    followUps {
      id
      responsibleId
      doneOn
    }
    promises {
      id
      interventionId
      responsibleId
      outcome
    }
    missingBeforeAgreement {
      key
      section
      targetId
      withdrawnOn
    }
    lineReviews {
      targetId
      kind
      choice
      words
    }
    ...MissingNames
  }
`);

export const RenewalQuery = graphql(`
  query Renewal($id: ID!) {
    plan(id: $id) {
      id
      ...RenewalPlan
    }
  }
`);

export const SinceQuery = graphql(`
  query SinceLastTime($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      changedAt
      hiddenSections
      sinceLastTime {
        fromVersion
        changes {
          key
          section
          what
          who
          toOn
          from
          to
          fields
        }
      }
    }
  }
`);
