// Day, hours and place of a meeting as they stand in a letter, a message and a slip.

import type { WallClock } from '@sammenhaeng/domain/calendar/wall-clock';
import { municipalityName } from '@sammenhaeng/domain/organisation/municipality-name';
import { linesOf, say } from '../documents/paper-words.ts';
import type { Fact } from '../documents/paper.ts';
import { told } from '../documents/paper-words.ts';
import type { MeetingCopy, OwnTask } from './meeting-copy.ts';
import type { FoundMeeting } from './meeting-copy.store.ts';

const DAY = new Intl.DateTimeFormat('da-DK', { dateStyle: 'full', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });

const dotted = (hour: WallClock): string => hour.replace(':', '.');

type Hours = Pick<MeetingCopy['meeting'], 'startsAt' | 'endsAt'>;

function hours({ startsAt, endsAt }: Hours): string {
  if (!startsAt) return '';
  const from = dotted(startsAt);
  return endsAt
    ? say('meetingTimeTo', { from, to: dotted(endsAt) })
    : say('meetingTimeFrom', { from });
}

/** 'onsdag den 2. december 2026'. */
const dayOf = ({ meetingOn }: Pick<MeetingCopy['meeting'], 'meetingOn'>): string =>
  DAY.format(new Date(`${meetingOn}T00:00:00Z`));

/** When and where, as rows; what is not set yet is left out. */
export const whenAndWhere = ({
  meeting,
}: {
  meeting: Omit<MeetingCopy['meeting'], 'id'>;
}): Fact[] =>
  told([
    { label: say('meetingDay'), text: dayOf(meeting) },
    { label: say('meetingTime'), text: hours(meeting) },
    { label: say('meetingPlace'), text: meeting.place },
  ]);

export const headingOf = ({ citizenName }: MeetingCopy): string =>
  citizenName ? say('meetingHeading', { name: citizenName }) : say('meetingHeadingBare');

/** Where the lead is reached, for the end of a letter. */
export const reachedAt = ({ phone, address }: Pick<MeetingCopy, 'phone' | 'address'>): string =>
  linesOf(phone && say('phoneLine', { phone }), address);

/** How to answer; without a number nobody is asked to ring. */
export const answerTo = ({ leadName: lead, sender, phone }: MeetingCopy): string =>
  phone ? say('answerByPhone', { lead, sender, phone }) : say('answerTo', { lead, sender });

export function introOf({ citizenName, recipient, leadName: lead, phone }: MeetingCopy): string {
  if (!citizenName) {
    return [
      say('invitationIntroBare'),
      ...(phone ? [say('invitationRing', { lead, phone })] : []),
    ].join(' ');
  }
  return say(recipient.kind === 'CITIZEN' ? 'invitationIntroCitizen' : 'invitationIntro');
}

/** What is asked for before the meeting; nothing of whoever may not know what it is about. */
export function statusAsked({ citizenName, recipient, leadName }: MeetingCopy): string {
  if (!citizenName) return '';
  return recipient.kind === 'CITIZEN'
    ? say('statusAskCitizen', { lead: leadName })
    : say('statusAsk');
}

export const taskText = ({ title, dueOn }: OwnTask): string =>
  dueOn
    ? say('statusOwnItem', { title, date: SHORT_DAY.format(new Date(`${dueOn}T00:00:00Z`)) })
    : title;

/** The lines of an agenda, without those that are empty. */
export const agendaItems = ({ agenda }: MeetingCopy): string[] =>
  agenda
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');

/** The whole message as text to be copied into Digital Post or a letter of one's own. */
export function messageText(copy: MeetingCopy): string {
  const { recipient, leadName, sender, tasks } = copy;
  const items = agendaItems(copy);
  const list = (title: string, entries: readonly string[]) =>
    entries.length > 0 ? linesOf(title, ...entries.map((entry) => `- ${entry}`)) : '';
  return [
    say('dearName', { name: recipient.name }),
    copy.citizenName ? linesOf(headingOf(copy), introOf(copy)) : introOf(copy),
    linesOf(...whenAndWhere(copy).map(({ label, text }) => `${label}: ${text}`)),
    list(say('meetingAgenda'), items),
    statusAsked(copy),
    list(say('statusOwn'), tasks.map(taskText)),
    answerTo(copy),
    linesOf(say('messageBye'), leadName, sender, reachedAt(copy)),
    ...(copy.isFictive ? [`(${say('fictive')})`] : []),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** That a meeting is cancelled, to whoever was called to it: one text, that tells nothing more. */
export function cancellationText({ plan, meeting, contact }: FoundMeeting): string {
  const lead = plan.participants.find(({ isLead }) => isLead)?.name ?? '';
  const sender = municipalityName(plan.municipality.name);
  return [
    say('cancelledText'),
    linesOf(...whenAndWhere({ meeting }).map(({ label, text }) => `${label}: ${text}`)),
    say('cancelledCalendar'),
    linesOf(say('messageBye'), lead, sender, reachedAt({ phone: contact.leadPhone, address: '' })),
    ...(plan.citizen.isFictive ? [`(${say('fictive')})`] : []),
  ].join('\n\n');
}
