// What a number must carry before it is laid beside another.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { FOLLOW_UP_ON_TIME } from '@sammenhaeng/domain/comparison/punctuality';
import { countedBy } from '@sammenhaeng/texts/counted-by';
import { builder } from '../graph/builder.ts';
import type { Context } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';

export type Stamp = {
  definitionKey: string;
  definitionVersion: number;
  countedBy: string;
  isApproved: boolean;
  approvedOn: CalendarDate | null;
  revisedOn: CalendarDate;
};

type Asker = Pick<Context, 'language' | 'today'>;

/** Follow-ups are counted when they are asked for; what is approved is that the quarter is published. */
export const followUpStamp = (
  { language, today }: Asker,
  publishedOn: CalendarDate | null,
): Stamp => ({
  definitionKey: FOLLOW_UP_ON_TIME.key,
  definitionVersion: FOLLOW_UP_ON_TIME.version,
  countedBy: countedBy(language, 'FOLLOW_UP_ON_TIME'),
  isApproved: publishedOn !== null,
  approvedOn: publishedOn,
  revisedOn: today,
});

/** Municipalities assess themselves; a published round is approved, and was last revised with its newest answer. */
export const assessmentStamp = (
  { language }: Asker,
  round: { isPublished: boolean; revisedOn: CalendarDate },
): Stamp => ({
  definitionKey: 'SELF_ASSESSMENT',
  definitionVersion: 1,
  countedBy: countedBy(language, 'SELF_ASSESSMENT'),
  isApproved: round.isPublished,
  approvedOn: null,
  revisedOn: round.revisedOn,
});

export const StampRef = builder.objectRef<Stamp>('ComparabilityStamp').implement({
  description: 'How a number was made. Numbers with different stamps are not drawn as equals.',
  extensions: NO_PERSON,
  fields: (t) => ({
    definitionKey: t.exposeString('definitionKey', { description: 'What is counted, by key.' }),
    definitionVersion: t.exposeInt('definitionVersion', {
      description: 'Version of the definition; a new way of counting gets a new one.',
    }),
    countedBy: t.exposeString('countedBy', {
      description: "How it was counted, one sentence in the viewer's language.",
    }),
    isApproved: t.exposeBoolean('isApproved', { description: 'Whether the numbers are approved.' }),
    approvedOn: t.expose('approvedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day they were published; null where they are not, or no day is told.',
    }),
    revisedOn: t.expose('revisedOn', { type: 'Date', description: 'When they last changed.' }),
  }),
});
