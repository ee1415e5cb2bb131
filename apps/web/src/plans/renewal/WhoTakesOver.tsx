/** Whoever leaves with work to be done: somebody else answers for it from now on. */
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { useEffect, useRef } from 'react';
import { T, useText } from '../../ui/text.tsx';
import styles from './renewal.module.css';

type Props = {
  name: string;
  /** How much it is; left out where only the server knows. */
  count?: number;
  others: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
  onCancel: () => void;
};

/** Choosing somebody is the answer: there is nothing more to press. */
export function WhoTakesOver({ name, count, others, onChoose, onCancel }: Props) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('select')?.focus(), []);
  return (
    <div ref={place} className={styles.asked}>
      <Select
        size="small"
        label={
          count === undefined
            ? t('plans.renewal.whoTakesOverAll', { name })
            : t('plans.renewal.whoTakesOver', { name, count })
        }
        value=""
        onChange={(event) => {
          if (event.target.value) onChoose(event.target.value);
        }}
      >
        <option value="">{t('plans.renewal.chooseWho')}</option>
        {others.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
      <Button size="small" variant="tertiary" onClick={onCancel}>
        <T id="ui.cancel" />
      </Button>
    </div>
  );
}
