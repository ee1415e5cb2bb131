/** The language of the whole screen: Danish is always there, the others come when chosen. */
import { Provider } from '@navikt/ds-react/Provider';
import type { Catalogue } from '@sammenhaeng/texts/catalogue';
import { LANGUAGES, type Language } from '@sammenhaeng/texts/language';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { LanguageChoiceContext } from '../ui/language-choice.ts';
import { TextProvider } from '../ui/text.tsx';
import akselDa from './aksel-da.ts';
import type { AkselWords } from './aksel-words.ts';
import { danishTexts } from './danish-texts.ts';

type Spoken = { language: Language; catalogue: Partial<Catalogue>; aksel: AkselWords };

const danish: Spoken = { language: 'da', catalogue: danishTexts, aksel: akselDa };

// Which language a browser speaks is no data about a citizen and may outlive the session.
const KEY = 'language';

const load: Record<Language, () => Promise<Spoken>> = {
  da: async () => danish,
  sv: async () => (await import('./swedish.ts')).swedish,
  en: async () => (await import('./english.ts')).english,
};

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState(danish);
  const wanted = useRef<Language>('da');

  const choose = useCallback((language: Language) => {
    wanted.current = language;
    localStorage.setItem(KEY, language);
    // Who switches twice gets the second choice, whichever file comes first.
    const speak = (loaded: Spoken) => wanted.current === language && setSpoken(loaded);
    load[language]().then(speak, () => undefined);
  }, []);

  useEffect(() => {
    const known = LANGUAGES.find((language) => language === localStorage.getItem(KEY));
    if (known) choose(known);
  }, [choose]);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);

  return (
    <LanguageChoiceContext value={choose}>
      <Provider locale={spoken.aksel}>
        <TextProvider language={spoken.language} catalogue={spoken.catalogue}>
          {children}
        </TextProvider>
      </Provider>
    </LanguageChoiceContext>
  );
}
