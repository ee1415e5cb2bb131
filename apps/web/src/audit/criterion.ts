/** What a line of the log keeps about what was searched or changed, as pairs that can be read. */

/** The names the log writes that have a word of their own on the screen. */
const KNOWN_DETAILS = [
  'search',
  'employeeSearch',
  'cprHash',
  'lookUps',
  'scope',
  'status',
  'planId',
  'citizenId',
  'employeeId',
  'followUpId',
  'unitId',
  'version',
  'number',
  'comparedWith',
  'part',
  'added',
  'removed',
  'fields',
  'outcome',
  'doneOn',
  'figure',
  'period',
  'quarter',
  'throughOn',
  'preview',
  'programmeKey',
  'roundKey',
  'recommendationNumber',
  'level',
  'levelBefore',
  'answerBy',
  'municipalityCode',
  'isActive',
  'sampleSize',
  'field',
  'action',
  'first',
  'isFirstPage',
  'legalGround',
  'channel',
  'sections',
  'recipients',
  'participantId',
  'dispatchId',
  'format',
  'documents',
  'replaced',
  'answerTo',
  'hasEndingConsent',
  'step',
  'logRows',
  'keptFrom',
  'clusterId',
  'name',
  'population',
  'populationOn',
  'chairs',
  'problems',
] as const;

export type KnownDetail = (typeof KNOWN_DETAILS)[number];

export interface Detail {
  name: string;
  value: string;
}

/** What stood there and what came. */
const isDifference = (value: object): value is { from: unknown; to: unknown } =>
  Object.keys(value).toSorted().join() === 'from,to';

type Word = { code: string; words: string };

/** A code by itself, or before the days it holds for, in its words. */
function spoken(text: string, words: readonly Word[]): string {
  const known = words.find(({ code }) => text === code || text.startsWith(`${code} `));
  return known ? known.words + text.slice(known.code.length) : text;
}

function written(value: unknown, words: readonly Word[]): string {
  // Sentences stand after each other; what is not one is listed.
  if (Array.isArray(value)) {
    const all = value.map((one) => written(one, words));
    return all.join(all.every((one) => one.endsWith('.')) ? ' ' : ', ');
  }
  if (value === null) return '–';
  if (typeof value === 'object' && isDifference(value)) {
    return `${written(value.from, words)} → ${written(value.to, words)}`;
  }
  return typeof value === 'string' ? spoken(value, words) : JSON.stringify(value);
}

/** With `words` for what would be read as a code. Empty values are left out. What is not JSON is one detail without a name: nothing is dropped. */
export function detailsOf(criterion: string, words: readonly Word[]): Detail[] {
  const parsed = parsedOrNull(criterion);
  if (parsed === null) return [{ name: '', value: criterion }];
  return Object.entries(parsed)
    .filter(([, value]) => value !== null && value !== '' && value !== undefined)
    .map(([name, value]) => ({ name, value: written(value, words) }));
}

function parsedOrNull(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}

/** The name as one that has a word, or null: then the log's own name is shown. */
export function knownDetail(name: string): KnownDetail | null {
  return KNOWN_DETAILS.find((known) => known === name) ?? null;
}
