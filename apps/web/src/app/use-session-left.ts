/** How long the session has left, looked at a few times a minute. */
import { useEffect, useState } from 'react';
import { lastAnswer } from '../ui/connection.ts';

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 15_000;
/** Minutes before the end at which the viewer is told. */
const WARN_MINUTES = 3;

export type SessionLeft = { kind: 'enough' } | { kind: 'idle' | 'ending'; minutes: number };

type Limits = { sessionEndsAt: string; sessionIdleMinutes: number };

/** What is left at an instant; all in milliseconds since 1970. */
export function sessionLeft(limits: Limits, answeredAt: number, now: number): SessionLeft {
  const minutesTo = (end: number) => Math.max(1, Math.ceil((end - now) / MINUTE_MS));
  const end = minutesTo(Date.parse(limits.sessionEndsAt));
  const idle = minutesTo(answeredAt + limits.sessionIdleMinutes * MINUTE_MS);
  if (end <= WARN_MINUTES) return { kind: 'ending', minutes: end };
  return idle <= WARN_MINUTES ? { kind: 'idle', minutes: idle } : { kind: 'enough' };
}

/** `keep` is called for somebody who types or points without anything being sent. */
export function useSessionLeft(limits: Limits, keep: () => unknown): SessionLeft {
  const [left, setLeft] = useState<SessionLeft>({ kind: 'enough' });
  const { sessionEndsAt, sessionIdleMinutes } = limits;

  useEffect(() => {
    let isActive = false;
    const noteActivity = () => {
      isActive = true;
    };
    const look = () => {
      const quietFor = Date.now() - lastAnswer();
      if (isActive && quietFor > (sessionIdleMinutes * MINUTE_MS) / 3) void keep();
      isActive = false;
      setLeft(sessionLeft({ sessionEndsAt, sessionIdleMinutes }, lastAnswer(), Date.now()));
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener('keydown', noteActivity);
    window.addEventListener('pointerdown', noteActivity);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', noteActivity);
      window.removeEventListener('pointerdown', noteActivity);
    };
  }, [sessionEndsAt, sessionIdleMinutes, keep]);

  return left;
}
