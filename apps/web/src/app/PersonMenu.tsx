/** The viewer's own menu: the places that the bar has no room for, the profile and the two ways out. */
import { ChevronDownIcon, PersonIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useSignOut } from '../access/use-sign-out.ts';
import { useViewer } from '../access/viewer.ts';
import { useText } from '../ui/text.tsx';
import styles from './PersonMenu.module.css';
import { inTheMenu, PLACES } from './places.ts';
import { useDisclosure } from './use-disclosure.ts';

export function PersonMenu() {
  const t = useText();
  const viewer = useViewer();
  const { signOut, signOutEverywhere } = useSignOut();
  const box = useRef<HTMLDivElement>(null);
  const { isOpen, toggle, close } = useDisclosure(box);
  return (
    <div ref={box} className={styles.box}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-label={t('app.person', { name: viewer.name })}
        onClick={toggle}
      >
        <span className={styles.words}>
          <span className={styles.name}>{viewer.name}</span>
          <span className={styles.unit}>{viewer.unit.name}</span>
        </span>
        <PersonIcon aria-hidden className={styles.person} />
        <ChevronDownIcon aria-hidden className={styles.arrow} />
      </button>
      {isOpen && (
        <div className={styles.menu}>
          <p className={styles.who}>
            <strong>{viewer.name}</strong>
            <span>{viewer.unit.name}</span>
          </p>
          <ul className={styles.items}>
            {inTheMenu(viewer.places).map((place) => (
              <li key={place}>
                <Link to={PLACES[place].path} onClick={close}>
                  {t(`app.place.${place}`)}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/profil" onClick={close}>
                {t('app.profile')}
              </Link>
            </li>
            <li>
              <button type="button" onClick={() => void signOut()}>
                {t('app.signOut')}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => void signOutEverywhere()}>
                {t('app.signOutEverywhere')}
              </button>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}
