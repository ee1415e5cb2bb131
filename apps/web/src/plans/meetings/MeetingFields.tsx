/** Day, hours, place and agenda of a meeting to come; each saves itself. */
import { Button } from '@navikt/ds-react/Button';
import { endMovedAlong } from '@sammenhaeng/domain/plans/meeting';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { saveOf } from '../saving/change-result.ts';
import { SavedDate } from '../saving/SavedDate.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { typedHour, useMeetingChanges } from './use-meeting-changes.ts';

type Props = { planId: string; meeting: Meeting; onClose: () => void };

export function MeetingFields({ planId, meeting, onClose }: Props) {
  const t = useText();
  const { hour } = useFormat();
  const { change, text } = useMeetingChanges(planId);
  const { id, meetingOn, startsAt, endsAt } = meeting;

  // Where the end went by itself with another start: no colleague's doing.
  const [movedTo] = useState(() => new Set<string>());

  async function saveEnd(from: string | null, to: string | null) {
    const result = await change(id, { endsAt: { from, to } });
    const [conflict] = result.kind === 'conflict' ? result.fields : [];
    const stands = conflict?.theirs;
    return stands && movedTo.has(stands) ? change(id, { endsAt: { from: stands, to } }) : result;
  }

  const hourOf = (field: 'startsAt' | 'endsAt') =>
    saveOf(`${id}.${field}`, async (from: string, typed: string) => {
      const to = typedHour(typed);
      if (to === undefined) return { kind: 'refused', message: t('plans.meetings.noHour') };
      const before = typedHour(from) ?? null;
      if (field === 'endsAt') return saveEnd(before, to);
      // A meeting that begins later lasts as long.
      const end = endMovedAlong({ startsAt, endsAt }, to);
      if (end === endsAt) return change(id, { startsAt: { from: before, to } });
      if (end) movedTo.add(end);
      const along = { endsAt: { from: endsAt, to: end } };
      return change(id, { startsAt: { from: before, to }, ...along });
    });

  return (
    <div className={styles.form}>
      <div className={styles.time}>
        <SavedDate
          label={t('plans.meetings.day')}
          value={meetingOn}
          onSave={saveOf(`${id}.meetingOn`, (from, to) => change(id, { meetingOn: { from, to } }))}
        />
        <SavedText
          label={t('plans.meetings.starts')}
          value={hour(startsAt)}
          onSave={hourOf('startsAt')}
        />
        <SavedText
          label={t('plans.meetings.ends')}
          value={hour(endsAt)}
          onSave={hourOf('endsAt')}
        />
      </div>
      <SavedText
        label={t('plans.meetings.place')}
        value={meeting.place}
        onSave={text(id, 'place')}
      />
      <SavedText
        label={t('plans.meetings.agenda')}
        description={t('plans.meetings.agendaHint')}
        value={meeting.agenda}
        isLong
        phrases="AGENDA"
        onSave={text(id, 'agenda')}
      />
      <div>
        <Button size="small" variant="secondary" onClick={onClose}>
          <T id="plans.meetings.editDone" />
        </Button>
      </div>
    </div>
  );
}
