/** Things that are missing, each a link that takes you to the place and puts the focus there. */
import styles from './missing-links.module.css';
import { usePlaces } from './PlanPlaces.tsx';
import { type Missing, placeOf } from './place-of.ts';

type Props = { items: readonly Missing[]; inWords: (item: Missing) => string };

export function MissingLinks({ items, inWords }: Props) {
  const { goTo } = usePlaces();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={`${item.key}.${item.targetId ?? ''}`}>
          <a
            className={styles.link}
            href={`#${placeOf(item)}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(item.section, placeOf(item));
            }}
          >
            {inWords(item)}
          </a>
        </li>
      ))}
    </ul>
  );
}
