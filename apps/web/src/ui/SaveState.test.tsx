/** Whether a save that went wrong is heard: its words come into a region that was there before. */
import { expect, test } from '@jest/globals';
import { da } from '@sammenhaeng/texts/catalogue';
import { render } from '@testing-library/react';
import { SaveState } from './SaveState.tsx';
import { TextProvider } from './text.tsx';
import type { SaveWord } from './save-outcome.ts';

const shown = (state: SaveWord) => (
  <TextProvider language="da" catalogue={da}>
    <SaveState state={state} isKept={false} />
  </TextProvider>
);

test('a failed save is said in the region that stood there from the start, a good one is not', () => {
  const { container, rerender } = render(shown('idle'));
  const region = container.querySelector('[aria-live="polite"]');
  expect(region).toBeEmptyDOMElement();
  rerender(shown('saved'));
  expect(container).toHaveTextContent(da['ui.save.saved']);
  expect(region).toBeEmptyDOMElement();
  rerender(shown('failed'));
  expect(region).toHaveTextContent(da['ui.save.failed']);
  expect(region).toBeInTheDocument();
});
