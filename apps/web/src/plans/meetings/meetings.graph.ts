/** What the card of meetings and the meeting itself read of a plan, and what every change answers. */
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { PlanMeetingsFragment } from '@sammenhaeng/graph/generated/graphql';

export type PlanWithMeetings = PlanMeetingsFragment;
export type Meeting = PlanMeetingsFragment['meetings'][number];
export type Attendance = Meeting['attendances'][number];

export const planMeetings = graphql(`
  fragment PlanMeetings on Plan {
    id
    status
    version
    meetingOn
    meetingPlace
    nextFollowUpOn
    viewerCanChange
    hiddenSections
    citizen {
      id
      name
    }
    lead {
      id
      name
    }
    meetings {
      id
      state
      meetingOn
      startsAt
      endsAt
      place
      agenda
      minutes
      callCount
      calledAt
      isChangedSinceCall
      isPartlyHidden
      decisions {
        id
        text
      }
      corrections {
        id
        correctedAt
        correctedByName
        earlier
        earlierDecisions
        earlierAttendances {
          name
          attendance
          input
          round
        }
      }
      attendances {
        isOwn
        answer
        input
        attendance
        round
        participant {
          id
          kind
          name
          function
          organisation
          relation
          isLead
          hasAccount
          receivesPlan
          leftOn
          needsConsent
          consentState
        }
      }
    }
  }
`);

export const MeetingsQuery = graphql(`
  query Meetings($id: ID!, $purpose: String) {
    plan(id: $id, purpose: $purpose) {
      id
      ...PlanMeetings
    }
  }
`);

/** The duties follow from meetings too, and both follow from what a colleague did with a meeting. */
export const meetingAnswer = graphql(`
  fragment MeetingAnswer on ChangePlanResult {
    ...ChangeAnswer
    ... on PlanChanged {
      plan {
        id
        latestNextFollowUpOn
        ...DutyLine
        ...MissingPanel
        ...PlanMeetings
      }
    }
    ... on Conflict {
      plan {
        id
        ...PlanMeetings
      }
    }
    ... on Invalid {
      problems {
        field
        message
      }
    }
  }
`);
