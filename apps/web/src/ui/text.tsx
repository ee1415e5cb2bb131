/** The only way texts reach the screen: by a key and values the compiler has checked. */
import type { Catalogue, TextKey, ValueArguments, ValuesOf } from '@sammenhaeng/texts/catalogue';
import { type Language, LOCALES } from '@sammenhaeng/texts/language';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { IntlProvider, type IntlShape, useIntl } from 'react-intl';

const LanguageContext = createContext<Language>('da');

type TextProviderProps = { language: Language; catalogue: Catalogue; children: ReactNode };

/** Gives everything inside one language to speak. */
export function TextProvider({ language, catalogue, children }: TextProviderProps) {
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={LOCALES[language]} messages={catalogue} timeZone="Europe/Copenhagen">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The language of the screen. */
export const useLanguage = (): Language => useContext(LanguageContext);

type Values = Record<string, string | number>;

const format = (intl: IntlShape, id: string, values: Values) => intl.formatMessage({ id }, values);

/** A text by its key; the values it needs follow. */
export type Translate = <Key extends TextKey>(key: Key, ...values: ValueArguments<Key>) => string;

/** `const t = useText(); t('ui.week', { week: 47 })` */
export function useText(): Translate {
  const intl = useIntl();
  return useMemo(
    () =>
      (key, ...[values]) => {
        const shown: Values | undefined = values;
        return format(intl, key, shown ?? {});
      },
    [intl],
  );
}

type TProps<Key extends TextKey> = { id: Key } & (keyof ValuesOf<Key> extends never
  ? { values?: Record<string, never> }
  : { values: ValuesOf<Key> });

/** A text as an element: `<T id="ui.week" values={{ week: 47 }} />` */
export function T<Key extends TextKey>({ id, values = {} }: TProps<Key>) {
  return format(useIntl(), id, values);
}
