/** Which drawing of a figure goes into the file. */
import { expect, test } from '@jest/globals';
import { drawnSvg } from './drawn-svg.ts';

const NOTICE = '<svg width="24" height="24"><path d="M0 0h1" /></svg>Der er for få punkter.';
const CHART = '<svg width="640" height="400"><text>Næstved</text></svg>';

function figure(...parts: string[]): Element {
  const container = document.createElement('div');
  container.innerHTML = parts.join('');
  return container;
}

test('the chart is taken, and not the sign of the notice above it', () => {
  const drawing = drawnSvg(figure(NOTICE, `<div role="img" aria-label="76 %">${CHART}</div>`));
  expect(drawing).toMatchObject({ width: 640, height: 400 });
  expect(drawing?.svg).toContain('Næstved');
});

test('before the chart is drawn there is nothing to take', () => {
  expect(drawnSvg(figure(NOTICE, '<div role="img" aria-label="76 %"></div>'))).toBeNull();
});
