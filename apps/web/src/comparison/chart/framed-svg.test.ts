/** The picture file: well formed, and never without its facts. */
import { describe, expect, test } from '@jest/globals';
import { framedSvg } from './framed-svg.ts';
import { wrapText } from './svg-text.ts';

const facts = {
  title: 'Mål & <midler>',
  period: 'Runde 2014',
  stamp: 'Definition "opfyldelse", version 1',
  source: 'Kilde: kommunernes egne svar',
};

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('a picture as a file', () => {
  const file = framedSvg(facts, { width: 400, height: 100, svg: '<rect width="10" height="10"/>' });

  test('is well formed though the words hold signs with a meaning in XML', () => {
    expect(parse(file).querySelector('parsererror')).toBeNull();
    expect(parse(file).querySelector('title')?.textContent).toBe('Mål & <midler>');
  });

  test('carries title, period, stamp and source', () => {
    const words = [...parse(file).querySelectorAll('text')].map((text) => text.textContent);
    expect(words.join(' ')).toBe(Object.values(facts).join(' '));
  });

  test('has room for the picture and what stands around it', () => {
    const root = parse(file).documentElement;
    expect(Number(root.getAttribute('height'))).toBeGreaterThan(100 + 4 * 18);
    expect(Number(root.getAttribute('width'))).toBe(448);
  });
});

describe('long words under a picture', () => {
  test.each([
    ['en to tre', 6, ['en to', 'tre']],
    ['sammenhængende', 4, ['sammenhængende']],
    ['', 4, []],
  ])('%j is broken at %i', (text, longest, lines) => {
    expect(wrapText(text, longest)).toEqual(lines);
  });
});
