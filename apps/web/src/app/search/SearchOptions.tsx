/** What was found, in groups; the arrows move the choice while the focus stays in the field. */
import { useEffect } from 'react';
import { Link } from 'react-router';
import { Face } from '../../plans/reading/Face.tsx';
import { useText } from '../../ui/text.tsx';
import type { Option, OptionGroup } from './option.ts';
import styles from './search.module.css';

type Props = {
  id: string;
  groups: readonly OptionGroup[];
  active: Option | undefined;
  onGo: () => void;
};

export const optionId = (listId: string, option: Option): string => `${listId}-${option.key}`;

export function SearchOptions({ id, groups, active, onGo }: Props) {
  const t = useText();
  const activeId = active && optionId(id, active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div id={id} role="listbox" aria-label={t('app.search.list')} className={styles.list}>
      {groups.map(({ key, title, options }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`} className={styles.group}>
          <div id={`${id}-${key}`} role="presentation" className={styles.title}>
            {title}
          </div>
          {options.map((option) => (
            <Link
              key={option.key}
              id={optionId(id, option)}
              to={option.to}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              className={styles.option}
              onClick={onGo}
            >
              {option.Icon ? (
                <option.Icon aria-hidden className={styles.icon} />
              ) : (
                <Face name={option.name} />
              )}
              <span className={styles.words}>
                <span className={styles.name}>{option.name}</span>
                {option.more && <span className={styles.more}> {option.more}</span>}
              </span>
            </Link>
          ))}
        </div>
      ))}
    </div>
  );
}
