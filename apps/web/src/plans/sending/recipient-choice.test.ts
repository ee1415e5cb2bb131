/** Whom the form of sending has chosen when it opens. */
import { expect, test } from '@jest/globals';
import { usualChoice } from './recipient-choice.ts';

const person = { id: 'one', kind: 'GP', isLead: false } as const;

test('whoever may have the version and has not got it is chosen beforehand', () => {
  expect(usualChoice(person, true, false)).toEqual({
    isChosen: true,
    channel: 'SECURE_MAIL',
    isLargePrint: false,
  });
});

test('neither who may not have it, who has it, nor the lead is', () => {
  expect(usualChoice(person, false, false).isChosen).toBe(false);
  expect(usualChoice(person, true, true).isChosen).toBe(false);
  expect(usualChoice({ ...person, isLead: true }, true, false).isChosen).toBe(false);
});
