/** A new link for somebody, in the page: asked for once more, because it ends the links before. */
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { InvitationLink } from './InvitationLink.tsx';
import type { StaffOutcome, Invited } from './invited.ts';
import { StaffPanel } from './StaffPanel.tsx';
import styles from './staff.module.css';
import { useInviteEmployee } from './use-invite-employee.ts';

interface Props {
  id: string;
  name: string;
  onClose: () => void;
}

export function NewLink({ id, name, onClose }: Props) {
  const t = useText();
  const invite = useInviteEmployee();
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<StaffOutcome<Invited> | null>(null);

  async function make() {
    setSaving(true);
    setOutcome(await invite(id));
    setSaving(false);
  }

  return (
    <StaffPanel title={t('organisation.staff.linkFor', { name })}>
      {outcome?.kind === 'done' ? (
        <InvitationLink invited={outcome.value} onDone={onClose} />
      ) : (
        <div className={styles.form}>
          <p className={styles.hint}>
            <T id="organisation.staff.linkReset" />
          </p>
          {outcome && <Notice kind="error">{outcome.refusal.message}</Notice>}
          <div className={styles.buttons}>
            <Button type="button" size="small" loading={isSaving} onClick={make}>
              <T id="organisation.staff.link" />
            </Button>
            <Button type="button" size="small" variant="tertiary" onClick={onClose}>
              <T id="ui.cancel" />
            </Button>
          </div>
        </div>
      )}
    </StaffPanel>
  );
}
