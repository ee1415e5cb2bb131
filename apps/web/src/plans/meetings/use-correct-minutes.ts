/** Sends a correction of minutes; the same words sent twice, as after a lost answer, are one correction. */
import { useRef } from 'react';
import { CorrectMinutes } from './meeting-mutations.graph.ts';
import { useSendMeeting } from './use-send-meeting.ts';

export function useCorrectMinutes(planId: string, meetingId: string) {
  const send = useSendMeeting(CorrectMinutes);
  const last = useRef<{ id: string; to: string } | null>(null);
  return (from: string, to: string) => {
    // Other words are another correction: under the old id they would be taken for sent.
    if (last.current?.to !== to) last.current = { id: crypto.randomUUID(), to };
    const { id } = last.current;
    return send(`${meetingId}.correction`, {
      input: { planId, meetingId, id, minutes: { from, to } },
    });
  };
}
