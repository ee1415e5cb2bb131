/** A meeting as the API tells it, for component tests. */

export function anAttendance({
  participant = {},
  ...changes
}: { participant?: object } & Record<string, unknown> = {}) {
  return {
    __typename: 'MeetingAttendance',
    isOwn: false,
    answer: null,
    answeredOn: null,
    input: '',
    attendance: null,
    round: '',
    participant: {
      __typename: 'Participant',
      id: 'lead',
      kind: 'RELATIVE',
      name: 'Karla Demo-Vinter',
      function: '',
      organisation: '',
      relation: 'mor',
      receivesPlan: true,
      hasAccount: false,
      isLead: false,
      leftOn: null,
      needsConsent: false,
      consentState: null,
      ...participant,
    },
    ...changes,
  };
}

/** Wednesday 2 December 2026, planned and not called. */
export function aMeeting(changes: object = {}) {
  return {
    __typename: 'Meeting',
    id: 'meeting',
    state: 'PLANNED',
    meetingOn: '2026-12-02',
    startsAt: '13:30',
    endsAt: '14:30',
    place: 'Lokale 2',
    agenda: 'Velkommen\nBoligen',
    minutes: '',
    callCount: 0,
    calledAt: null,
    isChangedSinceCall: false,
    isPartlyHidden: false,
    decisions: [] as object[],
    corrections: [] as object[],
    attendances: [anAttendance()] as object[],
    ...changes,
  };
}
