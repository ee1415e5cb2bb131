/** Turns the server's answer to a change into what a field can say. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import type { SaveOutcome } from '../../ui/save-outcome.ts';
import type { ChangeResult } from './change-result.ts';

/**
 * How a change went. Beside it stands what of the plan it may have changed: `WholeChange`, or for a
 * field that saves itself `FieldChange` and the field's own part.
 */
export const changeAnswer = graphql(`
  fragment ChangeAnswer on ChangePlanResult {
    ... on PlanChanged {
      planId
      changedAtBefore
      changedAt
    }
    ... on Conflict {
      message
      fields {
        field
        theirs
      }
      plan {
        ...WholePlan
      }
    }
    ... on Invalid {
      message
      problems {
        field
        code
        message
      }
    }
    ... on NotFound {
      message
    }
  }
`);

graphql(`
  fragment WholeChange on ChangePlanResult {
    ... on PlanChanged {
      plan {
        ...WholePlan
      }
    }
  }
`);

/** What follows from any field: how far the duties have come, and what is missing. */
graphql(`
  fragment FieldChange on ChangePlanResult {
    ... on PlanChanged {
      plan {
        id
        hasUnagreedChanges
        duties {
          duty
          state
          comesOn
          missing {
            key
            section
            targetId
            withdrawnOn
          }
        }
        missingBeforeAgreement {
          key
          section
          targetId
          withdrawnOn
        }
      }
    }
  }
`);

/** The answer as a result; the first problem's own sentence says more than the general one. */
export function readChangeResult(answer: FragmentType<typeof changeAnswer>): ChangeResult {
  const result = readFragment(changeAnswer, answer);
  switch (result.__typename) {
    case 'PlanChanged':
      return { kind: 'saved' };
    case 'Conflict':
      return { kind: 'conflict', message: result.message, fields: result.fields };
    case 'Invalid':
      return {
        kind: 'refused',
        message: result.problems[0]?.message ?? result.message,
        code: result.problems[0]?.code,
        problems: Object.fromEntries(result.problems.map(({ field, message }) => [field, message])),
      };
    case 'NotFound':
      return { kind: 'refused', message: result.message };
  }
}

/**
 * The same for a field that saves itself.
 * @param read what a colleague made of it; the server sends it as it is stored
 */
export function toSaveOutcome<Value>(
  result: ChangeResult,
  read: (theirs: string | null) => Value | undefined,
): SaveOutcome<Value> {
  switch (result.kind) {
    case 'saved':
    case 'failed':
      return { kind: result.kind };
    case 'conflict': {
      const theirs = read(result.fields[0]?.theirs ?? null);
      return { kind: 'conflict', ...(theirs === undefined ? {} : { theirs }) };
    }
    case 'refused':
      return { kind: 'invalid', message: result.message };
  }
}
