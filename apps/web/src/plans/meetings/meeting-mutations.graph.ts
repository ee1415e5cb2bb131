/** Every change of a meeting, each answered with the meetings as they now are. */
import { graphql } from '@sammenhaeng/graph/generated/gql';

export const PlanMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    answer: planMeeting(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const ChangeMeeting = graphql(`
  mutation ChangeMeeting($input: ChangeMeetingInput!) {
    answer: changeMeeting(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const CallMeeting = graphql(`
  mutation CallMeeting($input: CallMeetingInput!) {
    answer: callMeeting(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const CancelMeeting = graphql(`
  mutation CancelMeeting($input: CancelMeetingInput!) {
    answer: cancelMeeting(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const HoldMeeting = graphql(`
  mutation HoldMeeting($input: HoldMeetingInput!) {
    answer: holdMeeting(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const CorrectMinutes = graphql(`
  mutation CorrectMinutes($input: CorrectMinutesInput!) {
    answer: correctMinutes(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const ChangeMeetingAttendance = graphql(`
  mutation ChangeMeetingAttendance($input: ChangeMeetingAttendanceInput!) {
    answer: changeMeetingAttendance(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const AddMeetingDecision = graphql(`
  mutation AddMeetingDecision($input: AddMeetingDecisionInput!) {
    answer: addMeetingDecision(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const ChangeMeetingDecision = graphql(`
  mutation ChangeMeetingDecision($input: ChangeMeetingDecisionInput!) {
    answer: changeMeetingDecision(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const RemoveMeetingDecision = graphql(`
  mutation RemoveMeetingDecision($input: RemoveMeetingDecisionInput!) {
    answer: removeMeetingDecision(input: $input) {
      ...MeetingAnswer
    }
  }
`);

export const OrderMeetingDecisions = graphql(`
  mutation OrderMeetingDecisions($input: OrderMeetingDecisionsInput!) {
    answer: orderMeetingDecisions(input: $input) {
      ...MeetingAnswer
    }
  }
`);
