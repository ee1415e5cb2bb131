/** The quick choice of fictive people, by what they do; it exists only in demo mode. */
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { useText } from '../ui/text.tsx';
import styles from './DemoPeople.module.css';
import { DemoPersonButton } from './DemoPersonButton.tsx';
import { DEMO_PASSWORD } from './demo-password.ts';
import { SignInTrouble } from './SignInTrouble.tsx';
import { useDemoPeople } from './use-demo-people.ts';

export function DemoPeople({ onSignedIn }: { onSignedIn: (viewerId: string) => unknown }) {
  const t = useText();
  const { people, outcome, busyWith, choose } = useDemoPeople(onSignedIn);
  const roles = [...new Set(people.map((person) => person.role))];
  if (people.length === 0) return null;
  return (
    <section className={styles.demo} aria-labelledby="demo-people">
      <div>
        <Heading level="2" size="small" id="demo-people">
          {t('access.demo.title')}
        </Heading>
        <BodyShort className={styles.text}>{t('access.demo.text')}</BodyShort>
      </div>
      <SignInTrouble outcome={outcome} />
      <div className={styles.jobs}>
        {roles.map((role) => (
          <section key={role} className={styles.job}>
            <Heading level="3" size="xsmall">
              {t(`access.demo.does.${role}`)}
            </Heading>
            <ul className={styles.people}>
              {people
                .filter((person) => person.role === role)
                .map((person) => (
                  <li key={person.email}>
                    <DemoPersonButton
                      person={person}
                      isBusy={busyWith === person.email}
                      onChoose={() => void choose(person.email)}
                    />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <BodyShort size="small" className={styles.text}>
        {t('access.demo.password')} <code>{DEMO_PASSWORD}</code>
      </BodyShort>
    </section>
  );
}
