/** A meeting and those who are asked to it, in words. */
import { isToCome } from '@sammenhaeng/domain/plans/meeting';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Attendance, Meeting } from './meetings.graph.ts';

export const meetingToCome = (meetings: readonly Meeting[]): Meeting | undefined =>
  meetings.find(({ state }) => isToCome(state));

/** The items of an agenda, one a line, without signs that somebody put before them. */
export const agendaItems = (agenda: string): string[] =>
  agenda
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** 'bostøtte · Næstved Kommune' */
export const roleOf = ({ participant }: Attendance): string =>
  [participant.function, participant.relation, participant.organisation]
    .filter(Boolean)
    .join(' · ');

/** Those whose answer is waited for: neither the one who asks nor the one it is about. */
export const isAsked = ({ participant }: Attendance): boolean =>
  !participant.isLead && participant.kind !== 'CITIZEN';

/** May no more than when and where stand in a letter to them? */
export const isWithoutConsent = ({ participant }: Attendance): boolean =>
  participant.needsConsent &&
  participant.consentState !== 'LIVE' &&
  participant.consentState !== 'ENDING_SOON';

type Time = Pick<Meeting, 'meetingOn' | 'startsAt' | 'endsAt'>;

/** 'ons. 2. dec. 2026 kl. 13.30–14.30' */
export function useWhen(): (time: Time) => string {
  const t = useText();
  const format = useFormat();
  return ({ meetingOn, startsAt, endsAt }) => {
    const day = format.dateLong(meetingOn);
    if (!startsAt) return day;
    const from = format.hour(startsAt);
    const hours = endsAt
      ? t('plans.meetings.atTo', { from, to: format.hour(endsAt) })
      : t('plans.meetings.at', { from });
    return `${day} ${hours}`;
  };
}
