/** A CPR number as it stands on the screen: the last four digits only when they were asked for. */
import styles from './Masked.module.css';
import { useText } from './text.tsx';

type MaskedProps = {
  /** `ddmmyy-••••` */
  masked: string;
  /** The whole number, ten digits with or without a hyphen, while it is shown. */
  whole?: string | null;
};

export function Masked({ masked, whole }: MaskedProps) {
  const t = useText();
  const digits = whole?.replace(/\D/g, '');
  return (
    <span className={styles.cpr}>
      <span className={styles.words}>{t(digits ? 'ui.cpr.whole' : 'ui.cpr.masked')} </span>
      {digits ? `${digits.slice(0, 6)}-${digits.slice(6)}` : masked}
    </span>
  );
}
