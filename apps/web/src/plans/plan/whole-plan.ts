/** Everything the plan's page shows: what the page reads, and what every change answers with. */
import { graphql } from '@sammenhaeng/graph/generated/gql';

export const wholePlan = graphql(`
  fragment WholePlan on Plan {
    id
    citizen {
      name
    }
    missingBeforeAgreement {
      section
    }
    status
    version
    lead {
      name
    }
    viewerCanChange
    ...PlanFacts
    ...PlanAction
    ...DutyLine
    ...MissingPanel
    ...MasterData
    ...Mapping
    ...Challenges
    ...Goals
    ...FollowUpSection
    ...SendingSection
    ...PlanVersions
    ...SeenBySection
    ...EndingSection
  }
`);
