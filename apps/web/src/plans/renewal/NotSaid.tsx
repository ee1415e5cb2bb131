/** What is not saved of a line, in words, with the way to send it again. */
import { Button } from '@navikt/ds-react/Button';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import styles from './renewal.module.css';
import type { Saying } from './use-saying.ts';

type Props = {
  saying: Saying;
  /** Moves the focus on, because the button goes away. */
  onSaid: () => void;
};

export function NotSaid({ saying, onSaid }: Props) {
  const { trouble, retry, isBusy } = saying;
  if (trouble === null) return null;
  return (
    <div className={styles.trouble}>
      <Notice kind="error">{trouble}</Notice>
      {retry ? (
        <Button
          size="small"
          variant="secondary"
          loading={isBusy}
          onClick={async () => {
            if (await retry()) onSaid();
          }}
        >
          <T id="ui.retry" />
        </Button>
      ) : null}
    </div>
  );
}
