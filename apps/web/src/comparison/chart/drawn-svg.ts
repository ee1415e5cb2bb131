/** Takes a chart off the screen as a drawing that looks the same without the page's styles. */
import type { Drawing } from './framed-svg.ts';

/** What the page's styles may decide about a shape or a word. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

function copyLooks(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of LOOKS) {
    const value = style.getPropertyValue(look);
    if (value !== '') to.setAttribute(look, value);
  }
  to.removeAttribute('class');
  to.removeAttribute('style');
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) copyLooks(child, copy);
  });
}

/**
 * The drawing of the chart inside `container`, or null when none is drawn yet. The chart is what has
 * a sentence as its name: the sign of a notice above it is an `svg` too.
 */
export function drawnSvg(container: Element): Drawing | null {
  const svg = container.querySelector<SVGSVGElement>('[role="img"] svg');
  if (!svg) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copyLooks(svg, copy);
  const box = svg.getBoundingClientRect();
  const width = Math.round(box.width) || Number(svg.getAttribute('width')) || 0;
  const height = Math.round(box.height) || Number(svg.getAttribute('height')) || 0;
  const inside = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node));
  return { width, height, svg: inside.join('') };
}
