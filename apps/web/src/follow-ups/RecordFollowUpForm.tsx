/** The form of an outcome: no calls, only what was chosen and what is missing. Enter saves, Esc closes. */
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import type { FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { DateField } from '../ui/DateField.tsx';
import { useKeptValues } from '../ui/drafts/use-kept-values.ts';
import { useText } from '../ui/text.tsx';
import { useKeyDown } from '../ui/use-key-down.ts';
import { useToday } from '../ui/use-today.ts';
import { NextMeeting } from './NextMeeting.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import styles from './RecordFollowUpForm.module.css';
import {
  type RecordDraft,
  type RecordProblem,
  type RecordValues,
  recordFields,
  recordValues,
  recordView,
} from './record-values.ts';
import { recordKey, WORKLIST_PAGE } from './worklist-drafts.ts';

type RecordFollowUpFormProps = {
  followUpId: string;
  kind: FollowUpKind;
  initials: string;
  /** What is late was often done earlier and not noted: then nobody's day is guessed. */
  isOverdue: boolean;
  /** What the server had against it, by field. */
  problems: Readonly<Record<string, string>>;
  trouble: ReactNode;
  isSaving: boolean;
  hasFocus: boolean;
  /** Resolves to whether it was recorded. */
  onSave: (values: RecordValues) => Promise<boolean>;
  /** Folds it away. */
  onClose: () => void;
};

export function RecordFollowUpForm(props: RecordFollowUpFormProps) {
  const { kind, initials, isOverdue, problems, trouble, isSaving, hasFocus, onSave, onClose } =
    props;
  const t = useText();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const [wasSent, setWasSent] = useState(false);
  const label = t('followUps.form.title', { initials, kind: t(`words.followUpKind.${kind}`) });
  const name = { key: recordKey(props.followUpId), page: WORKLIST_PAGE, place: null, label };
  const {
    values: draft,
    change,
    dayOf,
    forget,
  } = useKeptValues<RecordDraft>(
    name,
    () => ({
      outcome: null,
      doneOn: isOverdue ? null : today,
      nextOn: undefined,
      reason: '',
      note: '',
    }),
    recordFields,
  );
  const view = recordView(kind, draft);
  const problem = (key: RecordProblem, field: string) =>
    wasSent && view.problems.includes(key) ? t(`followUps.form.${key}`) : problems[field];

  useEffect(() => {
    if (hasFocus) form.current?.querySelector('input')?.focus();
  }, [hasFocus]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    const values = recordValues(kind, draft);
    if (!values || isSaving) return void setTimeout(focusProblem);
    if (await onSave(values)) forget();
  }

  function giveUp() {
    forget();
    onClose();
  }

  // The button goes with the answer, and leaves the focus beside it: there Enter saves.
  function itWasToday(event: MouseEvent<HTMLButtonElement>) {
    change({ doneOn: today });
    event.currentTarget.parentElement?.querySelector('input')?.focus();
  }

  // After the problems have been drawn; the choice of outcome comes first and is not marked itself.
  function focusProblem() {
    const marked = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (draft.outcome && marked ? marked : form.current?.querySelector('input'))?.focus();
  }

  useKeyDown(form, (event) => {
    if (event.key === 'Escape') onClose();
    // In a text of more lines Enter is a new line, and Ctrl-Enter saves.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  });

  return (
    <form ref={form} noValidate className={styles.form} onSubmit={submit} aria-label={label}>
      <OutcomeChoice
        value={draft.outcome}
        error={problem('outcomeMissing', 'outcome')}
        onChoose={(outcome) => change({ outcome })}
      />
      <div className={styles.fields}>
        <DateField
          size="small"
          label={t('followUps.form.doneOn')}
          description={t('followUps.form.doneOnHint')}
          {...dayOf('doneOn')}
          max={today}
          error={problem('doneOnMissing', 'doneOn')}
        />
        {isOverdue && draft.doneOn !== today && (
          <Button
            className={styles.today}
            type="button"
            size="small"
            variant="secondary"
            onClick={itWasToday}
          >
            {t('followUps.form.doneToday')}
          </Button>
        )}
        {view.asksNext && (
          <NextMeeting
            view={view}
            nextOn={dayOf('nextOn')}
            reason={draft.reason}
            error={problem('nextOnMissing', 'nextOn') ?? problem('nextOnEarly', 'nextOn')}
            reasonError={problem('reasonMissing', 'reason')}
            change={change}
          />
        )}
        <Textarea
          size="small"
          className={styles.note}
          label={`${t('followUps.form.note')} ${t('ui.optional')}`}
          description={t('followUps.form.noteHint')}
          minRows={1}
          value={draft.note}
          error={problems.note}
          onChange={(event) => change({ note: event.target.value })}
        />
      </div>
      {trouble}
      <div className={styles.buttons}>
        <Button type="submit" size="small" loading={isSaving}>
          {t('followUps.form.save')}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={giveUp}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
