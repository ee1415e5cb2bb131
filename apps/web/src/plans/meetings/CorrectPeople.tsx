/** Who came, in a correction, and what each gave and said. */
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { ATTENDANCES } from '@sammenhaeng/domain/plans/meeting';
import { T, useText } from '../../ui/text.tsx';
import type { CorrectValues } from './correct-values.ts';
import type { Attendance } from './meetings.graph.ts';
import styles from './meetings.module.css';
import type { FieldProblems } from './use-send-meeting.ts';

type People = Pick<CorrectValues, 'attendance' | 'input' | 'round'>;
type Props = {
  attendances: readonly Attendance[];
  people: People;
  begin: People;
  problems: FieldProblems;
  onChange: (people: Partial<People>) => void;
};

const TEXTS = ['input', 'round'] as const;

export function CorrectPeople({ attendances, people, begin, problems, onChange }: Props) {
  const t = useText();
  const isTouched = (id: string) =>
    TEXTS.some((field) => people[field][id] !== begin[field][id] || problems[`${field}.${id}`]);
  return (
    <fieldset className={styles.group}>
      <legend>
        <T id="plans.meetings.correctWho" />
      </legend>
      {attendances.map(({ participant: { id, name } }) => (
        <div key={id} className={styles.corrected}>
          <Select
            size="small"
            label={name}
            value={people.attendance[id] ?? ''}
            onChange={(event) =>
              onChange({ attendance: { ...people.attendance, [id]: event.target.value || null } })
            }
          >
            <option value="">{t('plans.meetings.attendance.none')}</option>
            {ATTENDANCES.map((value) => (
              <option key={value} value={value}>
                {t(`plans.meetings.attendance.${value}`)}
              </option>
            ))}
          </Select>
          <details open={isTouched(id) || undefined}>
            <summary>{t('plans.meetings.correctSaid', { name })}</summary>
            {TEXTS.map((field) => (
              <Textarea
                key={field}
                size="small"
                label={t(`plans.meetings.correct.${field}`, { name })}
                minRows={2}
                value={people[field][id] ?? ''}
                error={problems[`${field}.${id}`]}
                onChange={(event) =>
                  onChange({ [field]: { ...people[field], [id]: event.target.value } })
                }
              />
            ))}
          </details>
        </div>
      ))}
    </fieldset>
  );
}
