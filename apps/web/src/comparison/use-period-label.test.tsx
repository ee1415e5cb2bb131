/** How a period is called: on the screen, and as it stands in files and their names. */
import { expect, test } from '@jest/globals';
import { da } from '@sammenhaeng/texts/catalogue';
import { renderHook } from '@testing-library/react';
import { TextProvider } from '../ui/text.tsx';
import { usePeriodLabel } from './use-period-label.ts';

test('a period that goes into the name of a file has nothing in it that is not seen', () => {
  const { result } = renderHook(usePeriodLabel, {
    wrapper: ({ children }) => (
      <TextProvider language="da" catalogue={da}>
        {children}
      </TextProvider>
    ),
  });
  const year = { fromOn: '2025-07-01', toOn: '2026-06-30' };
  expect(result.current(year)).toBe('12 måneder til 30-06-2026');
  expect(result.current({ ...year, fromOn: '2026-02-03' })).toMatch(/03-02-2026.*30-06-2026/);
});
