/** How the three lines differ: colour, dash, width, and a mark each. */
import { GREY_MARK, PETROL, PETROL_MID } from '../chart/colours.ts';
import type { Whose } from './development-fragment.ts';

export interface LineLook {
  colour: string;
  width: number;
  /** SVG's dash list; none is a whole line. */
  dash?: string;
}

export const LINE_LOOKS: Record<Whose, LineLook> = {
  own: { colour: PETROL, width: 3 },
  cluster: { colour: PETROL_MID, width: 2, dash: '7 4' },
  region: { colour: GREY_MARK, width: 2, dash: '2 4' },
};
