/** Taking a referral back that was wrong, with the reason. */
import { T, useText } from '../../ui/text.tsx';
import styles from './ending.module.css';
import { SaidForm } from './SaidForm.tsx';
import { useRegretReferral } from './use-end-plan.ts';

type Props = { planId: string; hasFocus: boolean; onClose: () => void };

export const regretKey = (planId: string): string => `regret.${planId}`;

export function RegretForm({ planId, hasFocus, onClose }: Props) {
  const t = useText();
  const regret = useRegretReferral();

  async function send(reason: string): Promise<string | null> {
    const result = await regret(planId, reason);
    if (result.kind !== 'saved') {
      return 'message' in result ? result.message : t('plans.ending.failed');
    }
    onClose();
    return null;
  }

  return (
    <SaidForm
      keptAs={regretKey(planId)}
      hasFocus={hasFocus}
      label={t('plans.ending.regretWhy')}
      problemWith={(said) => (said === '' ? t('plans.ending.regretMissing') : null)}
      submit={t('plans.ending.regretSave')}
      onSend={send}
      onClose={onClose}
    >
      <p className={styles.quiet}>
        <T id="plans.ending.regretHint" />
      </p>
    </SaidForm>
  );
}
