/** The Danish texts every page needs; those of a slice come with its pages. */
import { appDa } from './app.da.ts';
import { uiDa } from './ui.da.ts';
import { wordsDa } from './words.da.ts';

export const coreDa = { ...uiDa, ...wordsDa, ...appDa } as const;
