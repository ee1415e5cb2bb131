/** The colours of the pictures: one petrol hue, one warm colour for “lower for real”, and grey. */

/** Levels 0 to 4, light to dark, one hue. */
export const LEVEL_COLOURS = ['#e4f0f2', '#b3d5da', '#75adb7', '#2e7886', '#0b4754'] as const;

export const PETROL = '#0b5563';
export const PETROL_BAND = '#cfe4e8';
export const PETROL_MID = '#2e7886';
/** Used only outside the limits, always with a triangle and a word. */
export const WARM = '#9c3f0e';
export const GREY_MARK = '#64737a';
export const GREY_LINE = '#8a979a';
export const GRID = '#e3e8e9';
export const INK = '#1b2528';
export const QUIET_INK = '#4a595d';
export const HATCH = '#8a979a';
