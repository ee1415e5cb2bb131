/** The viewer's own menu: profile and the two ways out. */
import { ChevronDownIcon, PersonIcon } from '@navikt/aksel-icons';
import { Dropdown } from '@navikt/ds-react/Dropdown';
import { Link } from 'react-router';
import { useSignOut } from '../access/use-sign-out.ts';
import { useViewer } from '../access/viewer.ts';
import { useText } from '../ui/text.tsx';
import styles from './PersonMenu.module.css';

export function PersonMenu() {
  const t = useText();
  const viewer = useViewer();
  const { signOut, signOutEverywhere } = useSignOut();
  return (
    <Dropdown>
      <Dropdown.Toggle
        className={styles.toggle}
        aria-label={t('app.person', { name: viewer.name })}
      >
        <span className={styles.words}>
          <span className={styles.name}>{viewer.name}</span>
          <span className={styles.unit}>{viewer.unit.name}</span>
        </span>
        <PersonIcon aria-hidden className={styles.person} />
        <ChevronDownIcon aria-hidden className={styles.arrow} />
      </Dropdown.Toggle>
      <Dropdown.Menu placement="bottom-end">
        <p className={styles.who}>
          <strong>{viewer.name}</strong>
          {viewer.unit.name}
        </p>
        <Dropdown.Menu.Divider />
        <Dropdown.Menu.List>
          <Dropdown.Menu.List.Item as={Link} to="/profil">
            {t('app.profile')}
          </Dropdown.Menu.List.Item>
          <Dropdown.Menu.List.Item onClick={() => void signOut()}>
            {t('app.signOut')}
          </Dropdown.Menu.List.Item>
          <Dropdown.Menu.List.Item onClick={() => void signOutEverywhere()}>
            {t('app.signOutEverywhere')}
          </Dropdown.Menu.List.Item>
        </Dropdown.Menu.List>
      </Dropdown.Menu>
    </Dropdown>
  );
}
