/** The only way texts reach the screen: by a key and values the compiler has checked. */
import type { Catalogue, TextKey, ValueArguments, ValuesOf } from '@sammenhaeng/texts/catalogue';
import { formatText, type Values } from '@sammenhaeng/texts/format-text';
import type { Language } from '@sammenhaeng/texts/language';
import { createContext, type ReactNode, useContext, useMemo } from 'react';

/** A text by its key; the values it needs follow. */
export type Translate = <Key extends TextKey>(key: Key, ...values: ValueArguments<Key>) => string;

/** Texts may come as their pages do; a text that is not there yet shows its key. */
type Spoken = { language: Language; catalogue: Partial<Catalogue> };

const SpokenContext = createContext<Spoken | null>(null);

/** Gives everything inside one language to speak. */
export function TextProvider({ language, catalogue, children }: Spoken & { children: ReactNode }) {
  const spoken = useMemo(() => ({ language, catalogue }), [language, catalogue]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

type MoreProps = { danish: Partial<Catalogue>; children: ReactNode };

/**
 * Danish texts that come with a part of a page, so that the page itself need not wait for them. The
 * other languages are there whole.
 */
export function MoreTexts({ danish, children }: MoreProps) {
  const { language, catalogue } = useSpoken();
  const all = useMemo(
    () => (language === 'da' ? { ...catalogue, ...danish } : catalogue),
    [language, catalogue, danish],
  );
  return (
    <TextProvider language={language} catalogue={all}>
      {children}
    </TextProvider>
  );
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('No TextProvider stands round this');
  return spoken;
}

/** The language of the screen. */
export const useLanguage = (): Language => useSpoken().language;

/** `const t = useText(); t('ui.week', { week: 47 })` */
export function useText(): Translate {
  const { language, catalogue } = useSpoken();
  return useMemo(
    () =>
      (key, ...[values]) =>
        formatText(language, catalogue[key] ?? key, values),
    [language, catalogue],
  );
}

type TProps<Key extends TextKey> = { id: Key } & (keyof ValuesOf<Key> extends never
  ? { values?: Record<string, never> }
  : { values: ValuesOf<Key> });

/** A text as an element: `<T id="ui.week" values={{ week: 47 }} />` */
export function T<Key extends TextKey>({ id, values }: TProps<Key>) {
  const { language, catalogue } = useSpoken();
  const shown: Values | undefined = values;
  return formatText(language, catalogue[id] ?? id, shown);
}
