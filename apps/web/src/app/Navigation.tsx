/** The places the viewer may go to: in the bar, or along the bottom of a phone. */
import type { Place } from '@sammenhaeng/graph/generated/graphql';
import { NavLink } from 'react-router';
import { useText } from '../ui/text.tsx';
import styles from './Navigation.module.css';
import { inTheBar, PLACES } from './places.ts';

export function Navigation({ places }: { places: readonly Place[] }) {
  const t = useText();
  if (places.length === 0) return null;
  return (
    <nav aria-label={t('app.nav')} className={styles.nav}>
      <ul className={styles.places}>
        {inTheBar(places).map((place) => {
          const { path, Icon } = PLACES[place];
          return (
            <li key={place}>
              <NavLink to={path} className={styles.place}>
                <Icon aria-hidden className={styles.icon} />
                <span className={styles.name}>{t(`app.place.${place}`)}</span>
                <span className={styles.short}>{t(`app.placeShort.${place}`)}</span>
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
