// The proof of erasure in finished Danish words, ready for the template.

import { municipalityName } from '@sammenhaeng/domain/organisation/municipality-name';
import { erasurePaperDa as words } from '@sammenhaeng/texts/erasure-paper.da';
import { endingPanelDa } from '@sammenhaeng/texts/ending-panel.da';
import type { Paper } from '../documents/paper.ts';
import { longDate } from '../documents/paper-words.ts';
import type { ErasureRow } from './erasures.store.ts';

const INSTANT = new Intl.DateTimeFormat('da-DK', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Copenhagen',
});
const longInstant = (at: string): string => INSTANT.format(new Date(at));

/** The word of a table; a table that has none yet is shown by its name. */
const tableName = (table: string): string =>
  Object.entries(endingPanelDa).find(([key]) => key === `plans.ending.table.${table}`)?.[1] ??
  table;

/** In fours, so that it can be read aloud and breaks at the end of a line. */
const inFours = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? hash;

function countRows(counts: ErasureRow['counts']) {
  return Object.entries(counts)
    .filter(([, rows]) => rows > 0)
    .map(([table, rows]) => [tableName(table), rows] as const)
    .toSorted(([a], [b]) => a.localeCompare(b, 'da'))
    .map(([name, rows]) => [
      { text: `${name.charAt(0).toLocaleUpperCase('da')}${name.slice(1)}`, note: '' },
      { text: String(rows), note: '' },
    ]);
}

/** It names the employee who erased, and no citizen. */
export function erasurePaper(erasure: ErasureRow): Paper {
  const { closedOn, archivedAt, erasedAt, archiveReference } = erasure;
  const municipality = municipalityName(erasure.municipalityName);
  return {
    title: words.title,
    size: 10.5,
    isLarge: false,
    sender: municipality,
    runningHead: words.title,
    fictive: null,
    footer: words.footer.replace('{id}', erasure.id),
    pageWord: words.page,
    kicker: words.kicker,
    heading: words.heading,
    opening: [
      { kind: 'text', text: words.intro },
      {
        kind: 'facts',
        rows: [
          { label: words.municipality, text: municipality },
          { label: words.planId, text: erasure.planId },
          { label: words.closedOn, text: longDate(closedOn) },
          { label: words.archivedAt, text: longInstant(archivedAt) },
          { label: words.reference, text: archiveReference },
          { label: words.erasedAt, text: longInstant(erasedAt) },
          {
            label: words.erasedBy,
            text: `${erasure.erasedByName}, ${erasure.erasedByFunction}`,
          },
        ],
      },
    ],
    sections: [
      {
        title: words.counts,
        parts: [
          {
            kind: 'table',
            columns: [words.what, words.rows],
            widths: [3, 1],
            leading: 1,
            rows: countRows(erasure.counts),
          },
        ],
      },
      {
        title: words.hash,
        parts: [
          { kind: 'text', text: inFours(erasure.contentHash) },
          { kind: 'text', text: words.hashText },
        ],
      },
      { title: words.how, parts: [{ kind: 'text', text: words.order }] },
    ],
  };
}
