// The list that lies on top of a batch: which number is whose plan.

import { batchPaperDa as words } from '@sammenhaeng/texts/batch-paper.da';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Paper } from '../documents/paper.ts';
import { longDate } from '../documents/paper-words.ts';
import type { MadeDocument } from './batch.ts';

/** '07', so that files stand in the order of the list. */
export const numberOf = (at: number): string => String(at + 1).padStart(2, '0');

/** @param sender the unit of whoever made the batch */
export function batchPaper(
  documents: readonly MadeDocument[],
  sender: string,
  today: CalendarDate,
): Paper {
  return {
    title: words.title,
    size: 10.5,
    isLarge: false,
    sender,
    runningHead: words.kicker,
    fictive: documents.some(({ isFictive }) => isFictive) ? words.fictive : null,
    footer: words.footer.replace('{date}', longDate(today)),
    pageWord: words.page,
    kicker: words.kicker,
    heading: words.heading,
    opening: [
      { kind: 'text', text: words.intro },
      {
        kind: 'table',
        columns: [words.number, words.citizen, words.version],
        widths: [1.5, 10, 3],
        leading: 2,
        rows: documents.map(({ citizenName, number }, at) => [
          { text: numberOf(at), note: '' },
          { text: citizenName, note: '' },
          { text: String(number), note: '' },
        ]),
      },
    ],
    sections: [
      { title: words.confidential, parts: [{ kind: 'text', text: words.confidentialText }] },
    ],
  };
}
