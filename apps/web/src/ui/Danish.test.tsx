/** Danish names on a screen that speaks another language, or Danish. */
import { expect, test } from '@jest/globals';
import { en } from '@sammenhaeng/texts/catalogue.en';
import type { Language } from '@sammenhaeng/texts/language';
import { render } from '@testing-library/react';
import { Danish } from './Danish.tsx';
import { TextProvider } from './text.tsx';

function shown(language: Language, within?: string) {
  const { container } = render(
    <TextProvider language={language} catalogue={en}>
      <Danish {...(within && { within })}>Basisscreening</Danish>
    </TextProvider>,
  );
  return container.innerHTML;
}

test.each([
  ['en', undefined, '<span lang="da">Basisscreening</span>'],
  ['sv', 'Nr 10: Basisscreening (ny)', 'Nr 10: <span lang="da">Basisscreening</span> (ny)'],
  ['en', 'Nothing of it', 'Nothing of it'],
  ['da', 'Nr. 10: Basisscreening', 'Nr. 10: Basisscreening'],
] as const)('in %s within %j', (language, within, html) => {
  expect(shown(language, within)).toBe(html);
});
