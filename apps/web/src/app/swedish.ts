/** Everything the screen needs to speak Swedish, as one file to load. */
import { sv } from '@sammenhaeng/texts/catalogue.sv';
import { akselSv } from './aksel-sv.ts';

export const swedish = { language: 'sv', catalogue: sv, aksel: akselSv } as const;
