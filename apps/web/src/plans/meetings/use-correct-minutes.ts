/** Sends a correction of a meeting; the same words sent twice, as after a lost answer, are one correction. */
import { useRef } from 'react';
import type { correctionOf } from './correct-values.ts';
import { CorrectMinutes } from './meeting-mutations.graph.ts';
import { useSendMeeting } from './use-send-meeting.ts';

export function useCorrectMinutes(planId: string, meetingId: string) {
  const send = useSendMeeting(CorrectMinutes);
  const last = useRef<{ id: string; words: string } | null>(null);
  return (correction: NonNullable<ReturnType<typeof correctionOf>>) => {
    const words = JSON.stringify(correction);
    // Other words are another correction: under the old id they would be taken for sent.
    if (last.current?.words !== words) last.current = { id: crypto.randomUUID(), words };
    const { id } = last.current;
    return send(`${meetingId}.correction`, { input: { planId, meetingId, id, ...correction } });
  };
}
