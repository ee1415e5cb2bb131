/** The decisions in a correction: worded anew, struck out, or added when one was forgotten. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { useEffect, useRef } from 'react';
import { T, useText } from '../../ui/text.tsx';
import type { CorrectValues } from './correct-values.ts';
import styles from './meetings.module.css';
import type { FieldProblems } from './use-send-meeting.ts';

type Decisions = CorrectValues['decisions'];
type Props = {
  begin: Decisions;
  decisions: Decisions;
  problems: FieldProblems;
  onChange: (decisions: Decisions) => void;
};

export function CorrectDecisions({ begin, decisions, problems, onChange }: Props) {
  const t = useText();
  const list = useRef<HTMLFieldSetElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current && added.current in decisions) {
      list.current?.querySelector<HTMLElement>('li:last-of-type textarea')?.focus();
      added.current = null;
    }
  }, [decisions]);

  function add() {
    added.current = crypto.randomUUID();
    onChange({ ...decisions, [added.current]: '' });
  }

  return (
    <fieldset ref={list} className={styles.group}>
      <legend>
        <T id="plans.meetings.decisions" />
      </legend>
      <ol className={styles.list}>
        {Object.entries(decisions).map(([id, text], at) => {
          const number = at + 1;
          const before = begin[id] ?? '';
          return (
            <li key={id} className={styles.corrected}>
              {text === null ? (
                <s>{before}</s>
              ) : (
                <Textarea
                  size="small"
                  label={t('plans.meetings.mode.decision', { number })}
                  minRows={1}
                  value={text}
                  error={problems[`decision.${id}`]}
                  onChange={(event) => onChange({ ...decisions, [id]: event.target.value })}
                />
              )}
              {text === null ? (
                <Button
                  size="small"
                  type="button"
                  variant="tertiary"
                  aria-label={t('plans.meetings.unstrikeOf', { number })}
                  onClick={() => onChange({ ...decisions, [id]: before })}
                >
                  <T id="plans.meetings.unstrike" />
                </Button>
              ) : id in begin ? (
                <Button
                  size="small"
                  type="button"
                  variant="tertiary"
                  aria-label={t('plans.meetings.strikeOf', { number })}
                  onClick={() => onChange({ ...decisions, [id]: null })}
                >
                  <T id="plans.meetings.strike" />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          size="small"
          type="button"
          variant="tertiary"
          icon={<PlusIcon aria-hidden />}
          onClick={add}
        >
          <T id="plans.meetings.mode.addDecision" />
        </Button>
      </div>
    </fieldset>
  );
}
