/** A form as a draft, and back: what comes from the device is not trusted. */
import { expect, test } from '@jest/globals';
import type { Draft } from './draft.ts';
import { fromDraft, isUntouched, startOf, toDraft } from './form-draft.ts';
import { aDay, anId, aText, aTick, oneOf, someOf } from './form-fields.ts';

const name = { key: 'consent.p1', page: 'plan', place: null, label: 'Notér samtykke' };
const id = '0199b1c2-1111-7000-8000-000000000001';
const fields = {
  id: anId,
  purpose: aText,
  note: aText,
  way: oneOf(['WRITTEN', 'ORAL']),
  parts: someOf(['GOALS', 'CHALLENGES', 'FOLLOW_UP']),
  isAgreed: aTick,
  fromOn: aDay,
};
type Values = {
  id: string;
  purpose: string;
  note: string;
  way: 'WRITTEN' | 'ORAL';
  parts: readonly ('GOALS' | 'CHALLENGES' | 'FOLLOW_UP')[];
  isAgreed: boolean;
  fromOn: string | null;
};
const known: Values = {
  id,
  purpose: 'Samarbejde',
  note: '',
  way: 'WRITTEN',
  parts: [],
  isAgreed: false,
  fromOn: null,
};
const stored = (to: string, from = '{}'): Draft => ({ ...name, from, to, words: '' });
const back = (draft: Draft) => fromDraft<Values>(draft, known, fields);

test('what was left comes back as it was, with what it began with', () => {
  const begin = { ...known, id: '0199b1c2-1111-7000-8000-000000000002', purpose: 'Som sidst' };
  const values: Values = { ...begin, way: 'ORAL', parts: ['GOALS'], fromOn: '2026-12-24' };
  const left = { begin, values, typed: { fromOn: '3' } };
  expect(back(toDraft(name, left, fields))).toEqual(left);
});

test('a value the form does not know is as in a new form', () => {
  const values = {
    id: 'drop table',
    note: 'Min note',
    way: 'TELEPATHY',
    parts: ['FOLLOW_UP', 'SECRET', 'GOALS'],
    isAgreed: 'yes',
    fromOn: '2026-02-31',
    admin: true,
  };
  const left = back(stored(JSON.stringify({ values, typed: { fromOn: 7 } })));
  expect(left).toEqual({
    begin: known,
    values: { ...known, note: 'Min note', parts: ['GOALS', 'FOLLOW_UP'] },
    typed: {},
  });
});

test.each(['Ren tekst', '"tekst"', '[]', 'null', '{}'])('%s is no form', (to) => {
  expect(back(stored(to))).toBe(null);
});

test('words are what a person wrote, and neither choices nor what stood there', () => {
  const values: Values = { ...known, note: ' Mor må vide det ', way: 'ORAL', parts: ['GOALS'] };
  const { words } = toDraft(name, { begin: known, values, typed: { fromOn: '31-02' } }, fields);
  expect(words).toBe('Mor må vide det\n31-02');
});

test('a form is untouched while nothing in it is other than it began', () => {
  const start = startOf(known);
  expect(isUntouched(start)).toBe(true);
  expect(isUntouched({ ...start, typed: { fromOn: '' } })).toBe(true);
  expect(isUntouched({ ...start, typed: { fromOn: '2' } })).toBe(false);
  expect(isUntouched({ ...start, values: { ...known, parts: ['GOALS'] } })).toBe(false);
});
