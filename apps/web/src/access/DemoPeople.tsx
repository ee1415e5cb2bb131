/** The quick choice of fictive people, which exists only in demo mode. */
import { useQuery } from '@apollo/client/react';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { useText } from '../ui/text.tsx';
import styles from './DemoPeople.module.css';
import { DEMO_PASSWORD } from './demo-password.ts';
import { DemoPersonButton } from './DemoPersonButton.tsx';
import { SignInTrouble } from './SignInTrouble.tsx';
import { type SignInOutcome, useSignIn } from './use-sign-in.ts';

const SignInOptionsDocument = graphql(`
  query SignInOptions {
    signInOptions {
      isDemo
      demoPeople { email ...DemoPersonButton }
    }
  }
`);

export function DemoPeople({ onSignedIn }: { onSignedIn: (viewerId: string) => unknown }) {
  const t = useText();
  const signIn = useSignIn();
  const { data } = useQuery(SignInOptionsDocument);
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!data?.signInOptions.isDemo) return null;

  async function choose(email: string) {
    setChosen(email);
    const next = await signIn(email, DEMO_PASSWORD);
    setOutcome(next);
    if (next.kind === 'signedIn') await onSignedIn(next.viewerId);
    setChosen(null);
  }

  return (
    <section className={styles.demo} aria-labelledby="demo-people">
      <Heading level="2" size="small" id="demo-people">
        {t('access.demo.title')}
      </Heading>
      <BodyShort className={styles.text}>{t('access.demo.text')}</BodyShort>
      <SignInTrouble outcome={outcome} />
      <ul className={styles.people}>
        {data.signInOptions.demoPeople.map((person) => (
          <li key={person.email}>
            <DemoPersonButton
              person={person}
              isBusy={chosen === person.email}
              onChoose={() => void choose(person.email)}
            />
          </li>
        ))}
      </ul>
      <BodyShort size="small" className={styles.text}>
        {t('access.demo.password')} <code>{DEMO_PASSWORD}</code>
      </BodyShort>
    </section>
  );
}
