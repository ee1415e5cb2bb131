/** Everything the screen needs to speak English, as one file to load. */
import { en as aksel } from '@navikt/ds-react/locales';
import { en } from '@sammenhaeng/texts/catalogue.en';

export const english = { language: 'en', catalogue: en, aksel } as const;
