/** What the address bar says about the worklist, and back. The search word names people: it stays out. */
import type { Bucket, FollowUpKind, WorklistSort } from '@sammenhaeng/graph/generated/graphql';

const BUCKETS: readonly Bucket[] = ['OVERDUE', 'THIS_WEEK', 'LATER'];

export const KINDS: readonly FollowUpKind[] = [
  'KI_MEETING',
  'COURSE_END_1_MONTH',
  'COURSE_END_6_MONTHS',
  'TREATMENT_START',
  'INTEGRATED_TREATMENT_START',
];

export const SORTS: readonly WorklistSort[] = [
  'DUE_ASC',
  'DUE_DESC',
  'CITIZEN_ASC',
  'RESPONSIBLE_ASC',
];

export type WorklistState = {
  bucket: Bucket | null;
  kind: FollowUpKind | null;
  unitId: string | null;
  isMineOnly: boolean;
  sort: WorklistSort;
  after: string | null;
};

const BUCKET_WORDS: Record<Bucket, string> = {
  OVERDUE: 'overskredet',
  THIS_WEEK: 'denne-uge',
  LATER: 'senere',
};

const KIND_WORDS: Record<FollowUpKind, string> = {
  KI_MEETING: 'ki-moede',
  COURSE_END_1_MONTH: '1-maaned-efter',
  COURSE_END_6_MONTHS: '6-maaneder-efter',
  TREATMENT_START: 'behandlingsstart',
  INTEGRATED_TREATMENT_START: 'regionens-behandling',
};

const SORT_WORDS: Record<WorklistSort, string> = {
  DUE_ASC: 'frist',
  DUE_DESC: 'seneste-frist',
  CITIZEN_ASC: 'borger',
  RESPONSIBLE_ASC: 'ansvarlig',
};

function meant<Value extends string>(
  values: readonly Value[],
  words: Record<Value, string>,
  word: string | null,
): Value | null {
  return values.find((value) => words[value] === word) ?? null;
}

/** Whatever the address does not say, or says in a way nobody knows, is left open. */
export function readAddress(params: URLSearchParams): WorklistState {
  return {
    bucket: meant(BUCKETS, BUCKET_WORDS, params.get('vis')),
    kind: meant(KINDS, KIND_WORDS, params.get('slags')),
    unitId: params.get('enhed'),
    isMineOnly: params.get('mine') === 'ja',
    sort: meant(SORTS, SORT_WORDS, params.get('sorter')) ?? 'DUE_ASC',
    after: params.get('efter'),
  };
}

export function writeAddress(state: WorklistState): URLSearchParams {
  const entries: [string, string | null][] = [
    ['vis', state.bucket && BUCKET_WORDS[state.bucket]],
    ['slags', state.kind && KIND_WORDS[state.kind]],
    ['enhed', state.unitId],
    ['mine', state.isMineOnly ? 'ja' : null],
    ['sorter', state.sort === 'DUE_ASC' ? null : SORT_WORDS[state.sort]],
    ['efter', state.after],
  ];
  return new URLSearchParams(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}
