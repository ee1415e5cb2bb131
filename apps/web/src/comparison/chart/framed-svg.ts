/** A picture as a file of its own: title above, and below it what the numbers are and come from. */
import type { FigureFacts } from './chart-table.ts';
import { escapeXml, svgElement, svgLabel, wrapText } from './svg-text.ts';

/** A picture without a frame; sizes in pixels, `svg` is the inside of an svg element. */
export interface Drawing {
  width: number;
  height: number;
  svg: string;
}

const MARGIN = 24;
const TITLE_LINE = 26;
const SMALL_LINE = 18;
const FONT = "'Source Sans 3', 'Segoe UI', Arial, sans-serif";

interface Line {
  text: string;
  height: number;
  attributes: Record<string, string | number>;
}

function lines(text: string, width: number, isTitle: boolean): Line[] {
  const size = isTitle ? 20 : 13;
  const attributes = {
    'font-size': size,
    'font-weight': isTitle ? 600 : 400,
    fill: isTitle ? '#1b2528' : '#46565a',
  };
  const height = isTitle ? TITLE_LINE : SMALL_LINE;
  // Half a size a character is what Source Sans and Arial come to on average.
  return wrapText(text, Math.floor(width / (size * 0.5))).map((line) => ({
    text: line,
    height,
    attributes,
  }));
}

function stacked(all: Line[], top: number): { svg: string; bottom: number } {
  let bottom = top;
  const svg = all
    .map((line) => {
      bottom += line.height;
      return svgLabel(line.text, { x: MARGIN, y: bottom - 5, ...line.attributes });
    })
    .join('');
  return { svg, bottom };
}

/** The whole SVG document, white ground, readable without the page it came from. */
export function framedSvg(facts: FigureFacts, drawing: Drawing): string {
  const width = drawing.width + 2 * MARGIN;
  const above = stacked(
    [...lines(facts.title, drawing.width, true), ...lines(facts.period, drawing.width, false)],
    MARGIN,
  );
  const pictureTop = above.bottom + 12;
  const below = stacked(
    [facts.stamp, facts.source].flatMap((text) => lines(text, drawing.width, false)),
    pictureTop + drawing.height + 12,
  );
  const height = below.bottom + MARGIN;
  const inside = [
    svgElement('title', {}, escapeXml(facts.title)),
    svgElement('rect', { width, height, fill: '#ffffff' }),
    above.svg,
    svgElement('g', { transform: `translate(${MARGIN} ${pictureTop})` }, drawing.svg),
    below.svg,
  ].join('');
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height };
  return svgElement(
    'svg',
    { ...root, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT },
    inside,
  );
}
