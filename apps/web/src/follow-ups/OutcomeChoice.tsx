/** The four outcomes, each with what it means. */
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { OUTCOMES, type Outcome } from '@sammenhaeng/domain/follow-ups/record-follow-up';
import { useText } from '../ui/text.tsx';
import styles from './OutcomeChoice.module.css';

type OutcomeChoiceProps = {
  value: Outcome | null;
  error: string | undefined;
  onChoose: (outcome: Outcome) => void;
};

export function OutcomeChoice({ value, error, onChoose }: OutcomeChoiceProps) {
  const t = useText();
  return (
    <RadioGroup
      size="small"
      legend={t('followUps.form.outcome')}
      value={value ?? ''}
      error={error}
      onChange={onChoose}
    >
      <div className={styles.outcomes}>
        {OUTCOMES.map((outcome) => (
          <Radio
            key={outcome}
            value={outcome}
            description={t(`followUps.form.outcomeHint.${outcome}`)}
          >
            {t(`words.outcome.${outcome}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
