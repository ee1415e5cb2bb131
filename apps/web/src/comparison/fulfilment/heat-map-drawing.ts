/** The heat map as a drawing for a file: the same table, colours, hatching and marks. */
import { HATCH, INK, LEVEL_COLOURS, PETROL, QUIET_INK } from '../chart/colours.ts';
import { inkOn } from '../chart/contrast.ts';
import type { Drawing } from '../chart/framed-svg.ts';
import { svgElement, svgLabel } from '../chart/svg-text.ts';
import type { ClusterGroup } from '../../ui/order-municipalities.ts';
import type { HeatMapCell, HeatMapData, HeatMapRow } from './heat-map-fragment.ts';
import { CHANGE_MARKS, levelChange } from './level-change.ts';

export interface HeatMapWords {
  inPlace: string;
  noCluster: string;
  legend: string[];
  notAnswered: string;
  notOurs: string;
  /** What strip and marks mean, where there is a round before. */
  previous: string[];
}

const NAME = 140;
const CELL = { width: 52, height: 28 };
const STRIP = 8;
const SUM = 90;
const HATCHED = 'url(#hatch)';
const PATTERN = svgElement(
  'pattern',
  {
    id: 'hatch',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  svgElement('rect', { width: 6, height: 6, fill: '#ffffff' }) +
    svgElement('rect', { width: 1.6, height: 6, fill: HATCH }),
);
const small = { 'font-size': 13, fill: QUIET_INK };

function paint(state: HeatMapCell['state'] | null | undefined, level: number | null | undefined) {
  return state === 'ANSWERED' ? (LEVEL_COLOURS[level ?? -1] ?? HATCHED) : HATCHED;
}

function cellDrawing(cell: HeatMapCell, x: number, y: number): string {
  const middle = y + CELL.height / 2 + 5;
  if (cell.state === 'NOT_OURS') {
    return svgLabel('–', { x: x + CELL.width / 2, y: middle, 'text-anchor': 'middle', ...small });
  }
  const fill = paint(cell.state, cell.level);
  const size = { y: y + 1, height: CELL.height - 2 };
  const change = levelChange(cell);
  const mark = [cell.level ?? '', change ? CHANGE_MARKS[change] : ''].join(' ').trim();
  const strip = { x: x + 1, width: STRIP, fill: paint(cell.previousState, cell.previousLevel) };
  return [
    svgElement('rect', { x: x + 1, width: CELL.width - 2, fill, ...size }),
    cell.previousState ? svgElement('rect', { ...strip, ...size, stroke: '#ffffff' }) : '',
    svgLabel(mark, {
      x: x + (CELL.width + STRIP) / 2,
      y: middle,
      'text-anchor': 'middle',
      'font-size': 14,
      fill: fill === HATCHED ? INK : inkOn(fill),
    }),
  ].join('');
}

function lineDrawing(row: HeatMapRow, numbers: number[], y: number): string {
  const middle = y + CELL.height / 2 + 5;
  const cells = numbers.map((number, index) => {
    const cell = row.cells.find(({ recommendationNumber }) => recommendationNumber === number);
    return cell ? cellDrawing(cell, NAME + index * CELL.width, y) : '';
  });
  const sum = row.answeredCount > 0 ? `${row.fulfilledCount} / ${row.answeredCount}` : '–';
  const weight = row.isViewers ? 700 : 400;
  const name = { x: 0, y: middle, 'font-size': 14, 'font-weight': weight, fill: INK };
  const end = NAME + numbers.length * CELL.width + SUM;
  return [
    svgLabel(row.municipality.name, name),
    ...cells,
    svgLabel(sum, { ...small, x: end, y: middle, 'text-anchor': 'end' }),
  ].join('');
}

function legendDrawing(words: HeatMapWords, top: number): { svg: string; bottom: number } {
  const entries = [
    ...words.legend.map((text, level) => [LEVEL_COLOURS[level] ?? HATCHED, `${level} ${text}`]),
    [HATCHED, words.notAnswered],
    [null, `– ${words.notOurs}`],
    ...words.previous.map((text) => [null, text]),
  ];
  const svg = entries.map(([fill, text], index) => {
    const x = (index % 4) * 190;
    const y = top + Math.floor(index / 4) * 24;
    return (
      (fill ? svgElement('rect', { x, y, width: 18, height: 14, fill, stroke: '#c5cfd1' }) : '') +
      svgLabel(text ?? '', { x: fill ? x + 26 : x, y: y + 12, ...small })
    );
  });
  return { svg: svg.join(''), bottom: top + Math.ceil(entries.length / 4) * 24 };
}

function titlesDrawing(fulfilment: HeatMapData, top: number): { svg: string; bottom: number } {
  const lines = fulfilment.recommendations.map(({ number, title }, index) => {
    const y = top + index * 20 + 13;
    const numbered = { ...small, x: 20, y, 'font-weight': 600, 'text-anchor': 'end' };
    return svgLabel(String(number), numbered) + svgLabel(title, { ...small, x: 30, y });
  });
  return { svg: lines.join(''), bottom: top + lines.length * 20 };
}

/** Draws from data, not from the screen: the whole map, however little of it is scrolled to. */
export function heatMapDrawing(
  fulfilment: HeatMapData,
  groups: ClusterGroup<HeatMapRow>[],
  words: HeatMapWords,
): Drawing {
  const numbers = fulfilment.recommendations.map(({ number }) => number);
  const width = Math.max(NAME + numbers.length * CELL.width + SUM, 760);
  const head = numbers.map((number, index) => {
    const x = NAME + (index + 0.5) * CELL.width;
    return svgLabel(String(number), { ...small, x, y: 14, 'text-anchor': 'middle' });
  });
  const end = NAME + numbers.length * CELL.width + SUM;
  const parts = [
    PATTERN,
    ...head,
    svgLabel(words.inPlace, { ...small, x: end, y: 14, 'text-anchor': 'end' }),
  ];
  let y = 22;
  for (const { clusterName, rows } of groups) {
    const name = { x: 0, y: y + 20, 'font-size': 13, 'font-weight': 600, fill: PETROL };
    parts.push(svgLabel(clusterName ?? words.noCluster, name));
    y += 26;
    for (const row of rows) {
      parts.push(lineDrawing(row, numbers, y));
      y += CELL.height;
    }
  }
  const legend = legendDrawing(words, y + 18);
  const titles = titlesDrawing(fulfilment, legend.bottom + 8);
  return { width, height: titles.bottom, svg: [...parts, legend.svg, titles.svg].join('') };
}
