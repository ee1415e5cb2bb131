/** Choosing the language of the screen, from wherever the choice stands. */
import type { Language } from '@sammenhaeng/texts/language';
import { createContext, useContext } from 'react';

export const LanguageChoiceContext = createContext<(language: Language) => void>(() => {});

/** Switches the screen; whether the choice is remembered for the person is the caller's business. */
export const useChooseLanguage = () => useContext(LanguageChoiceContext);
