/** Noting that the archive's authority has taken the plan over. */
import { useNavigate } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './ending.module.css';
import { SaidForm } from './SaidForm.tsx';
import { useArchive } from './use-archive.ts';

type Props = { planId: string; openFollowUps: number };

export function ArchiveForm({ planId, openFollowUps }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { archive } = useArchive(planId);

  // Archived, the plan is only opened with a purpose: the way on is the list.
  async function send(reference: string): Promise<string | null> {
    const refusal = await archive(reference);
    if (refusal === null) await navigate('/planer/afsluttede?vis=arkiverede');
    return refusal;
  }

  return (
    <div className={styles.part}>
      <h3 className={styles.subtitle}>
        <T id="plans.ending.archiveTitle" />
      </h3>
      <p className={styles.quiet}>
        <T id="plans.ending.archiveText" />
      </p>
      {openFollowUps > 0 ? (
        <Notice kind="info">
          <T id="plans.ending.followUpsOpen" values={{ count: openFollowUps }} />
        </Notice>
      ) : (
        <SaidForm
          keptAs={`archiving.${planId}`}
          label={t('plans.ending.reference')}
          problemWith={(said) => (said === '' ? t('plans.ending.referenceMissing') : null)}
          submit={t('plans.ending.archive')}
          onSend={send}
        />
      )}
    </div>
  );
}
