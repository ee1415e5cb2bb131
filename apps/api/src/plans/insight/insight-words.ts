// Words, days and parts of a page that the citizen's report and copy share, in Danish.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { unitAndMunicipality } from '@sammenhaeng/domain/organisation/municipality-name';
import { insightPaperDa } from '@sammenhaeng/texts/insight-paper.da';
import type { Cell, PaperPart } from '../documents/paper.ts';
import { longDate } from '../documents/paper-words.ts';
import type { CopiedAccess } from './citizen-copy.ts';

type Values = Record<string, string | number>;

/** A text with its values put in. A value is never read again, whatever signs it holds. */
export const tell = (key: keyof typeof insightPaperDa, values: Values = {}): string =>
  insightPaperDa[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** '20. november 2026' of an instant; '' for none. */
export const dayOf = (at: string | null): string =>
  at === null ? '' : longDate(todayInCopenhagen(new Date(at)));

export const cell = (text: string, note = ''): Cell => ({ text, note });

export const placeOf = ({ unit, municipality }: { unit: string; municipality: string }): string =>
  unitAndMunicipality(unit, municipality);

const SHORT = new Intl.DateTimeFormat('da-DK', { dateStyle: 'medium', timeZone: 'UTC' });
const shortDate = (on: CalendarDate): string => SHORT.format(new Date(`${on}T00:00:00Z`));

function accessRow({ on, unit, act, isRefused, count, purpose }: CopiedAccess): Cell[] {
  const what = tell(`act_${act}`);
  return [
    cell(shortDate(on)),
    cell(unit ?? tell('nobody')),
    cell(
      isRefused ? `${tell('refused')}: ${what.toLowerCase()}` : what,
      count > 1 ? tell('times', { count }) : '',
    ),
    cell(purpose ?? tell(isRefused ? 'noReason' : 'work')),
  ];
}

/** Who has seen what, the newest first; one row a unit, act and day. */
export const accessParts = (access: readonly CopiedAccess[]): PaperPart[] =>
  access.length === 0
    ? [{ kind: 'text', text: tell('reportEmpty') }]
    : [
        {
          kind: 'table',
          columns: [tell('day'), tell('who'), tell('what'), tell('why')],
          widths: [3, 4.6, 5.4, 4.6],
          leading: 2,
          rows: access.map(accessRow),
        },
      ];
