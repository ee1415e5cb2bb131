/** One municipality's self-assessment in one round, as it is answered and as it is read. */
import { graphql } from '@sammenhaeng/graph/generated/gql';

export const ASSESSMENT_LINE = graphql(`
  fragment AssessmentLine on SelfAssessmentLine {
    recommendation {
      id
      number
      title
      responsible
    }
    state
    answer {
      level
      evidence
      functionName
      assessedOn
      revision
    }
    previous {
      level
      evidence
      functionName
      assessedOn
    }
  }
`);

export const SELF_ASSESSMENT = graphql(`
  query SelfAssessment($programmeKey: String!, $roundKey: String!, $municipalityCode: String!) {
    selfAssessment(
      programmeKey: $programmeKey
      roundKey: $roundKey
      municipalityCode: $municipalityCode
    ) {
      programmeKey
      programmeName
      roundKey
      roundTitle
      state
      answerBy
      municipality {
        code
        name
      }
      previousRoundTitle
      defaultFunctionName
      lines {
        ...AssessmentLine
      }
    }
  }
`);
