/** Arrow keys in the heat map: from cell to cell, over what cannot be chosen. */
import type { KeyboardEvent } from 'react';

const STEPS: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus from the focused cell; leaves every other key to the browser. */
export function moveCell(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = STEPS[event.key];
  const from = event.currentTarget.closest('td');
  const line = from?.closest('tr');
  const table = line?.closest('table');
  if (!step || !from || !line || !table) return;
  event.preventDefault();
  const [rowStep, columnStep] = step;
  const lines = [...table.rows].filter((row) => row.querySelector('td button'));
  let row = lines.indexOf(line) + rowStep;
  let column = from.cellIndex + columnStep;
  while (lines[row]?.cells[column]) {
    const target = lines[row]?.cells[column]?.querySelector('button');
    if (target) return target.focus();
    row += rowStep;
    column += columnStep;
  }
}
