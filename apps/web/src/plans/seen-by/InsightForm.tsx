/** What the citizen is given: which paper, and why it is made. */
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useRef, useState } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText, oneOf } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { fetchInsight, type InsightFile } from './fetch-insight.ts';
import styles from './seen-by.module.css';

const PAPERS = [
  { file: 'oversigt.pdf', word: 'plans.insight.report', hint: 'plans.insight.reportHint' },
  { file: 'kopi.pdf', word: 'plans.insight.copy', hint: 'plans.insight.copyHint' },
  { file: 'kopi.json', word: 'plans.insight.file', hint: 'plans.insight.fileHint' },
] as const;

const TOLD = {
  saved: { kind: 'success', id: 'plans.insight.made' },
  refused: { kind: 'error', id: 'plans.insight.refused' },
  failed: { kind: 'error', id: 'plans.insight.failed' },
} as const;

type Values = { file: InsightFile; purpose: string };

const begin = (): Values => ({ file: 'oversigt.pdf', purpose: '' });
const fields = { file: oneOf(PAPERS.map((paper) => paper.file)), purpose: aText };

export function InsightForm({ planId }: { planId: string }) {
  const t = useText();
  const { values, change, forget } = useKeptForm<Values>({
    key: `insight.${planId}`,
    label: t('plans.insight.title'),
    begin,
    fields,
  });
  const { file, purpose } = values;
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<keyof typeof TOLD | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function make(event: FormEvent) {
    event.preventDefault();
    const typed = purpose.trim();
    setIsMissing(typed === '');
    setOutcome(null);
    if (typed === '' || isTooLong(typed, SHORT_TEXT)) return field.current?.focus();
    setIsBusy(true);
    const result = await fetchInsight(planId, file, typed);
    // The purpose stays for the next paper; it is sent, and so kept no longer.
    if (result === 'saved') forget(values);
    setOutcome(result);
    setIsBusy(false);
  }

  return (
    <form className={styles.insight} onSubmit={make} noValidate aria-labelledby="indsigt">
      <h3 id="indsigt" className={styles.subtitle}>
        <T id="plans.insight.title" />
      </h3>
      <p className={styles.quiet}>
        <T id="plans.insight.lead" />
      </p>
      <RadioGroup
        size="small"
        legend={t('plans.insight.what')}
        value={file}
        onChange={(chosen: InsightFile) => change({ file: chosen })}
      >
        {PAPERS.map((paper) => (
          <Radio key={paper.file} value={paper.file} description={t(paper.hint)}>
            {t(paper.word)}
          </Radio>
        ))}
      </RadioGroup>
      <CountedText
        ref={field}
        size="small"
        label={t('plans.insight.purpose')}
        description={t('plans.insight.purposeHint')}
        value={purpose}
        maxLength={SHORT_TEXT}
        autoComplete="off"
        error={isMissing ? t('plans.insight.purposeMissing') : undefined}
        onChange={(typed) => change({ purpose: typed })}
      />
      <div>
        <Button size="small" variant="secondary" type="submit" loading={isBusy}>
          <T id="plans.insight.make" />
        </Button>
      </div>
      {outcome ? <Notice kind={TOLD[outcome].kind}>{t(TOLD[outcome].id)}</Notice> : null}
    </form>
  );
}
