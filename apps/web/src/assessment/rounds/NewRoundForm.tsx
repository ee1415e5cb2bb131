/** The form of a new round: no calls, only what was typed and what is missing. */
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { OpenRoundInput } from '@sammenhaeng/graph/generated/graphql';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { DateField } from '../../ui/DateField.tsx';
import { aDay, aText } from '../../ui/drafts/form-fields.ts';
import { useKeptValues } from '../../ui/drafts/use-kept-values.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useToday } from '../../ui/use-today.ts';
import { ASSESSMENT_PAGE } from '../form-place.ts';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

/** Under this name the form is kept on the device. */
export const NEW_ROUND = 'assessment.newRound';

type Values = { programmeKey: string; title: string; answerBy: CalendarDate | null };

type Props = {
  /** Those without an open round. */
  programmes: readonly { key: string; name: string }[];
  hasFocus: boolean;
  onOpen: (round: OpenRoundInput) => Promise<RoundRefusal | null>;
  onClose: () => void;
};

const fields = { programmeKey: aText, title: aText, answerBy: aDay };

export function NewRoundForm({ programmes, hasFocus, onOpen, onClose }: Props) {
  const t = useText();
  const id = useId();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const only = programmes.length === 1 ? programmes[0] : undefined;
  const { values, change, dayOf, forget } = useKeptValues<Values>(
    { key: NEW_ROUND, page: ASSESSMENT_PAGE, place: null, label: t('assessment.open.title') },
    () => ({ programmeKey: only?.key ?? '', title: '', answerBy: null }),
    fields,
  );
  const [wasSent, setWasSent] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<RoundRefusal | null>(null);
  const programme = programmes.find(({ key }) => key === values.programmeKey);
  const title = values.title.trim();
  const missing = (isMissing: boolean, words: string, field: string) =>
    wasSent && isMissing ? words : refusal?.fields[field];
  useEffect(() => {
    if (hasFocus) form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    setRefusal(null);
    if (!programme || title === '' || values.answerBy === null)
      return focusFirstProblem(form.current);
    if (isSending) return;
    setSending(true);
    const why = await onOpen({ programmeKey: programme.key, title, answerBy: values.answerBy });
    if (why === null) return forget();
    setSending(false);
    setRefusal(why);
    focusFirstProblem(form.current);
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h3 id={id} className={styles.panelTitle}>
        <T id="assessment.open.title" />
      </h3>
      <p>
        <T id="assessment.open.hint" />
      </p>
      <form ref={form} noValidate className={styles.form} onSubmit={send}>
        {!only && (
          <Select
            size="small"
            label={t('assessment.open.programme')}
            value={values.programmeKey}
            error={missing(!programme, t('assessment.open.programmeMissing'), 'programmeKey')}
            onChange={(event) => change({ programmeKey: event.target.value })}
          >
            <option value="">{t('assessment.open.chooseProgramme')}</option>
            {programmes.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <TextField
          size="small"
          label={t('assessment.open.name')}
          description={t('assessment.open.nameHint')}
          autoComplete="off"
          value={values.title}
          error={missing(title === '', t('assessment.open.nameMissing'), 'title')}
          onChange={(event) => change({ title: event.target.value })}
        />
        <DateField
          size="small"
          label={t('assessment.open.answerBy')}
          description={t('assessment.open.answerByHint')}
          {...dayOf('answerBy')}
          min={today}
          error={missing(
            values.answerBy === null,
            t('assessment.open.answerByMissing'),
            'answerBy',
          )}
        />
        {refusal && <Notice kind="error">{refusal.message}</Notice>}
        <div className={styles.buttons}>
          <Button size="small" type="submit" loading={isSending}>
            <T id="assessment.open.send" />
          </Button>
          <Button size="small" type="button" variant="tertiary" onClick={giveUp}>
            <T id="ui.cancel" />
          </Button>
        </div>
      </form>
    </section>
  );
}
