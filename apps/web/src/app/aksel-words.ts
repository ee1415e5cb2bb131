/** The shape of Aksel's own words, taken from what its provider asks for. */
import type { ProviderProps } from '@navikt/ds-react/Provider';

export type AkselWords = NonNullable<ProviderProps['locale']>;
