/** In demo mode: one press signs the same fictive person in again. */
import { useText } from '../ui/text.tsx';
import { Button } from '@navikt/ds-react/Button';
import styles from './SignInForm.module.css';
import { SignInTrouble } from './SignInTrouble.tsx';
import { useDemoPeople } from './use-demo-people.ts';

type DemoSelfProps = { name: string; onSignedIn: (viewerId: string) => unknown };

export function DemoSelf({ name, onSignedIn }: DemoSelfProps) {
  const t = useText();
  const { people, outcome, busyWith, choose } = useDemoPeople(onSignedIn);
  const self = people.find((person) => person.name === name);
  if (!self) return null;
  return (
    <div className={styles.self}>
      <SignInTrouble outcome={outcome} />
      <Button
        size="small"
        variant="secondary"
        loading={busyWith !== null}
        onClick={() => void choose(self.email)}
      >
        {t('access.demo.signInAs', { name })}
      </Button>
    </div>
  );
}
