/** Switches the screen's language and remembers it for the person. */
import { useMutation } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { Language } from '@sammenhaeng/texts/language';
import { use } from 'react';
import { useChooseLanguage } from '../ui/language-choice.ts';
import { ViewerContext } from './viewer.ts';

const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) { id language }
  }
`);

export function useSetLanguage() {
  const isSignedIn = use(ViewerContext) !== null;
  const choose = useChooseLanguage();
  const [mutate] = useMutation(SetLanguageDocument);
  return (language: Language) => {
    choose(language);
    // The screen has switched whether or not the server could note it.
    if (isSignedIn) mutate({ variables: { language } }).catch(() => undefined);
  };
}
