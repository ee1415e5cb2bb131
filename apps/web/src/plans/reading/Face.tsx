/** The initials of a person in a circle: a face to find a name by, said nowhere twice. */
import { initialsOf } from '@sammenhaeng/domain/plans/text-rules';
import styles from './reading.module.css';

export function Face({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className={styles.face} data-empty={name === ''}>
      {initialsOf(name) || '–'}
    </span>
  );
}
