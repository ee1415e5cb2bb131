/** The question before the access of somebody who leads plans is closed: how many, and who can help. */
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { T, useText } from '../ui/text.tsx';
import styles from './staff/staff.module.css';

interface Props {
  name: string;
  planCount: number;
  onClose: () => void;
  onKeep: () => void;
}

export function CloseLead({ name, planCount, onClose, onKeep }: Props) {
  const t = useText();
  const keep = useRef<HTMLButtonElement>(null);
  // The switch may be far down the list: the question is where the focus is.
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className={styles.question}>
      <Notice kind="warning">
        {t('organisation.employees.closingLead', { name, count: planCount })}
      </Notice>
      <div className={styles.buttons}>
        <Button ref={keep} size="small" variant="secondary" onClick={onKeep}>
          <T id="organisation.employees.keepOpen" />
        </Button>
        <Button size="small" variant="tertiary" onClick={onClose}>
          <T id="organisation.employees.closeAnyway" />
        </Button>
      </div>
    </div>
  );
}
