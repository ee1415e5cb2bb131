/** Chooses the order of the table. */
import { Select } from '@navikt/ds-react/Select';
import { useText } from '../../ui/text.tsx';
import styles from './punctuality.module.css';
import { TABLE_ORDERS, type TableOrder } from './table-order.ts';

const WORDS = {
  CLUSTER: 'comparison.punctuality.sortCluster',
  SHARE: 'comparison.punctuality.sortShare',
  COUNT: 'comparison.punctuality.sortCount',
} as const;

interface Props {
  order: TableOrder;
  onChoose: (order: TableOrder) => void;
}

export function TableOrderChoice({ order, onChoose }: Props) {
  const t = useText();
  const choose = (value: string) => {
    const known = TABLE_ORDERS.find((candidate) => candidate === value);
    if (known) onChoose(known);
  };
  return (
    <Select
      size="small"
      className={styles.order}
      label={t('comparison.punctuality.sort')}
      value={order}
      onChange={(event) => choose(event.target.value)}
    >
      {TABLE_ORDERS.map((known) => (
        <option key={known} value={known}>
          {t(WORDS[known])}
        </option>
      ))}
    </Select>
  );
}
