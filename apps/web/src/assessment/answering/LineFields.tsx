/** The fields of one answer: level, how it is known, who assessed and when. */
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { EVIDENCE_LENGTH } from '@sammenhaeng/domain/assessment/check-answer';
import { lengthOf } from '@sammenhaeng/domain/plans/text-rules';
import { DateField } from '../../ui/DateField.tsx';
import { useText } from '../../ui/text.tsx';
import { LEVELS, useLevelWords } from '../use-level-words.ts';
import styles from './answering.module.css';
import type { LineWork } from './use-line.ts';

type Props = { work: LineWork; evidenceId: string };

export function LineFields({ work, evidenceId }: Props) {
  const t = useText();
  const { wordsOf } = useLevelWords();
  const { values, change, missing, problems, autosave, today } = work;
  const left = EVIDENCE_LENGTH - lengthOf(values.evidence);
  return (
    <>
      <RadioGroup
        size="small"
        legend={t('assessment.line.level')}
        value={values.level}
        error={problems['level']}
        onChange={(level: number) => change({ level })}
      >
        <div className={styles.levels}>
          {LEVELS.map((level) => (
            <Radio key={level} value={level}>
              <span className={styles.level}>{level}</span> {wordsOf(level)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div>
        <Textarea
          id={evidenceId}
          size="small"
          label={t('assessment.line.evidence')}
          description={t('assessment.line.evidenceHint', { most: EVIDENCE_LENGTH })}
          minRows={2}
          autoComplete="off"
          value={values.evidence}
          error={problems['evidence']}
          onChange={(event) => change({ evidence: event.target.value })}
          onBlur={autosave.flush}
        />
        {left <= EVIDENCE_LENGTH / 10 && (
          <p className={styles.room}>
            {left < 0
              ? t('ui.charactersOver', { count: -left })
              : t('ui.charactersLeft', { count: left })}
          </p>
        )}
      </div>
      <div className={styles.pair}>
        <TextField
          size="small"
          label={t('assessment.line.function')}
          autoComplete="off"
          value={values.functionName}
          error={
            problems['functionName'] ??
            (missing.includes('functionName') && t('assessment.line.functionMissing'))
          }
          onChange={(event) => change({ functionName: event.target.value })}
          onBlur={autosave.flush}
        />
        <DateField
          size="small"
          label={t('assessment.line.assessedOn')}
          value={values.assessedOn}
          onChange={(assessedOn) => change({ assessedOn })}
          max={today}
          error={problems['assessedOn']}
          unfinished={{
            text: values.typedDay,
            // The day that stood there before must not be saved in place of what the screen shows.
            onChange: (typedDay) =>
              change(typedDay === '' ? { typedDay } : { typedDay, assessedOn: null }),
          }}
        />
      </div>
    </>
  );
}
