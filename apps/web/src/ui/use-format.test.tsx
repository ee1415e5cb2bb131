/** Dates and numbers as people say them. */
import { expect, test } from '@jest/globals';
import { da } from '@sammenhaeng/texts/catalogue';
import { en } from '@sammenhaeng/texts/catalogue.en';
import { sv } from '@sammenhaeng/texts/catalogue.sv';
import type { Language } from '@sammenhaeng/texts/language';
import { renderHook } from '@testing-library/react';
import { asShown } from '../testing/as-shown.ts';
import { TextProvider } from './text.tsx';
import { useFormat } from './use-format.ts';

const catalogues = { da, sv, en };

function formatIn(language: Language) {
  const { result } = renderHook(useFormat, {
    wrapper: ({ children }) => (
      <TextProvider language={language} catalogue={catalogues[language]}>
        {children}
      </TextProvider>
    ),
  });
  return result.current;
}

test('Danish dates', () => {
  const format = formatIn('da');
  expect(format.date('2026-11-21')).toBe('21-\u206011-\u20602026');
  expect(format.plainDate('2026-11-21')).toBe('21-11-2026');
  expect(format.dateLong('2026-11-21')).toBe('lør. 21. nov. 2026');
  expect(format.dayMonth('2026-11-24', '2026-11-21')).toBe('tirs. 24. nov.');
  expect(format.week('2026-11-21')).toBe('uge 47');
  expect(format.inDays(3)).toBe('om 3 dage');
  expect(format.inDays(0)).toBe('i dag');
});

test.each(['2025-12-31', '2028-01-01'])('a day is told with its year in %s', (today) => {
  expect(formatIn('da').dayMonth('2027-03-01', today)).toBe('man. 1. mar. 2027');
});

test('an instant is told in the time of Copenhagen, whatever the machine is set to', () => {
  const format = formatIn('da');
  expect(format.dateTime('2026-11-21T23:30:00Z')).toBe(asShown('22-11-2026 kl. 00.30'));
  expect(format.dateTime('2026-07-01T10:00:00Z')).toBe(asShown('01-07-2026 kl. 12.00'));
});

test('numbers and shares', () => {
  const format = formatIn('da');
  expect(format.number(12345.5)).toBe('12.345,5');
  expect(format.percent(0.474)).toBe('47\u00a0%');
  expect(format.figure(77, 1)).toBe('77,0');
});

test.each([
  ['da', '13.30', '1.068', '75,5'],
  ['sv', '13:30', '1\u00a0068', '75,5'],
  ['en', '13:30', '1,068', '75.5'],
] as const)('hours and figures in %s', (language, hour, number, figure) => {
  const format = formatIn(language);
  expect(format.hour('13:30')).toBe(hour);
  expect(format.hour(null)).toBe('');
  expect(format.number(1068)).toBe(number);
  expect(format.figure(75.5, 1)).toBe(figure);
});

test('Swedish writes a date as it sorts, English names the day its own way', () => {
  expect(formatIn('sv').date('2026-11-21')).toBe(asShown('2026-11-21'));
  expect(formatIn('en').dateLong('2026-11-21')).toBe('Sat, 21 Nov 2026');
});
