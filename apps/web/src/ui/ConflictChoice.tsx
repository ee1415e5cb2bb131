/** Two texts for the same field, side by side: whoever writes chooses, and loses neither until then. */
import { Button } from '@navikt/ds-react/Button';
import { BodyShort } from '@navikt/ds-react/Typography';
import styles from './ConflictChoice.module.css';
import { useText } from './text.tsx';

type ConflictChoiceProps = {
  mine: string;
  theirs: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

export function ConflictChoice({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictChoiceProps) {
  const t = useText();
  return (
    <div className={styles.conflict} role="alert">
      <BodyShort weight="semibold">{t('ui.conflict.title')}</BodyShort>
      <BodyShort size="small">{t('ui.conflict.text')}</BodyShort>
      <dl className={styles.texts}>
        <div>
          <dt>{t('ui.conflict.mine')}</dt>
          <dd>{mine || t('ui.conflict.empty')}</dd>
        </div>
        <div>
          <dt>{t('ui.conflict.theirs')}</dt>
          <dd>{theirs || t('ui.conflict.empty')}</dd>
        </div>
      </dl>
      <div className={styles.choices}>
        <Button size="small" type="button" onClick={onKeepMine}>
          {t('ui.conflict.keepMine')}
        </Button>
        <Button size="small" type="button" variant="secondary" onClick={onTakeTheirs}>
          {t('ui.conflict.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
