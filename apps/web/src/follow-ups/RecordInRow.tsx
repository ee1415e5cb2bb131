/** The form in the row, with what saving it came to. */
import { Button } from '@navikt/ds-react/Button';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { useText } from '../ui/text.tsx';
import { RecordFollowUpForm } from './RecordFollowUpForm.tsx';
import { RecordTrouble } from './RecordTrouble.tsx';
import type { RecordValues } from './record-values.ts';
import { type RecordOutcome, useRecordFollowUp } from './use-record-follow-up.ts';

const RecordInRowFragment = graphql(`
  fragment RecordInRow on FollowUp {
    id
    kind
    revision
    citizenInitials
    daysOverdue
  }
`);

type RecordInRowProps = {
  followUp: FragmentType<typeof RecordInRowFragment>;
  isOpen: boolean;
  hasFocus: boolean;
  onClose: () => void;
  onRecorded: (nextOn: CalendarDate | null) => void;
  onReload: () => unknown;
};

export function RecordInRow(props: RecordInRowProps) {
  const { followUp, isOpen, hasFocus, onClose, onRecorded, onReload } = props;
  const t = useText();
  const { id, kind, revision, citizenInitials, daysOverdue } = readFragment(
    RecordInRowFragment,
    followUp,
  );
  const { record, isSaving } = useRecordFollowUp();
  const [outcome, setOutcome] = useState<RecordOutcome | null>(null);
  // What was typed waits on the device, and is there when the form is opened again.
  if (!isOpen) return null;

  async function save(values: RecordValues) {
    const next = await record({ id, revision, ...values });
    setOutcome(next);
    if (next.kind === 'recorded') onRecorded(next.nextOn);
    return next.kind === 'recorded';
  }

  return (
    <RecordFollowUpForm
      key={id}
      followUpId={id}
      kind={kind}
      initials={citizenInitials}
      isOverdue={daysOverdue > 0}
      problems={outcome?.kind === 'invalid' ? outcome.problems : {}}
      isSaving={isSaving}
      hasFocus={hasFocus}
      onSave={save}
      onClose={onClose}
      trouble={
        <RecordTrouble outcome={outcome}>
          <Button size="xsmall" variant="secondary" type="button" onClick={() => void onReload()}>
            {t('followUps.form.reload')}
          </Button>
        </RecordTrouble>
      }
    />
  );
}
