/** Sharing without consent: the ground, what is necessary, why, and how it is sent. */
import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { LEGAL_GROUNDS, type LegalGroundKey } from '@sammenhaeng/domain/plans/legal-grounds';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { DISPATCH_CHANNELS } from '@sammenhaeng/domain/plans/sending';
import { LONG_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import type { ChangeResult } from '../saving/change-result.ts';
import { groundFields, groundKey, type GroundValues, noGround } from './ground-values.ts';
import type { RecipientChoice } from './recipient-choice.ts';
import styles from './sending.module.css';
import type { NewDispatch } from './use-send-plan.ts';

type Props = {
  participantId: string;
  name: string;
  grounds: readonly LegalGroundKey[];
  lacking: readonly PlanSection[];
  choice: RecipientChoice;
  hasFocus: boolean;
  onSend: (dispatch: NewDispatch) => Promise<ChangeResult>;
  onClose: () => void;
};

export function GroundForm({ participantId, name, grounds, lacking, ...props }: Props) {
  const { hasFocus, onSend, onClose } = props;
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { values, change, forget } = useKeptForm<GroundValues>({
    key: groundKey(participantId),
    label: t('plans.sending.withoutConsentOf', { name }),
    begin: () => noGround(props.choice),
    fields: groundFields(grounds),
  });
  const { ground, reason, channel, isLargePrint } = values;
  // A consent may have come since it was written: what it covers needs no ground.
  const sections = lacking.filter((section) => values.sections.includes(section));
  const [wasSent, setWasSent] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (hasFocus) form.current?.querySelector('select')?.focus();
  }, [hasFocus]);
  const law = ground ? LEGAL_GROUNDS[ground] : null;
  const isWhole = ground !== null && sections.length > 0 && reason.trim() !== '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setWasSent(true);
    if (!isWhole) return focusFirstProblem(form.current);
    const result = await onSend({
      participantId,
      channel,
      largePrint: isLargePrint,
      legalGround: ground,
      sections,
      reason,
    });
    if (result.kind === 'saved') return giveUp();
    setRefusal('message' in result ? result.message : t('plans.sending.failed'));
  }

  function giveUp() {
    forget();
    onClose();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <h4 className={styles.formTitle}>
        <T id="plans.sending.groundTitle" values={{ name }} />
      </h4>
      <p className={styles.quiet}>
        <T id="plans.sending.groundHint" />
      </p>
      <Select
        label={t('plans.sending.ground')}
        value={ground ?? ''}
        error={wasSent && !ground ? t('plans.sending.groundMissing') : undefined}
        onChange={(event) =>
          change({ ground: grounds.find((one) => one === event.target.value) ?? null })
        }
      >
        <option value="">{t('plans.sending.chooseGround')}</option>
        {grounds.map((key) => (
          <option key={key} value={key}>
            {t('plans.sending.groundLaw', {
              ground: t(`plans.sending.ground.${key}`),
              law: LEGAL_GROUNDS[key].law,
            })}
          </option>
        ))}
      </Select>
      {law?.citizenIsToBeTold ? (
        <Notice kind="info">{t('plans.sending.tellCitizen')}</Notice>
      ) : null}
      {law?.citizenMayObject ? <Notice kind="info">{t('plans.sending.mayObject')}</Notice> : null}
      <CheckboxGroup
        legend={t('plans.sending.necessary')}
        value={sections}
        error={wasSent && sections.length === 0 ? t('plans.sending.necessaryMissing') : undefined}
        onChange={(ticked: string[]) =>
          change({ sections: lacking.filter((section) => ticked.includes(section)) })
        }
      >
        {lacking.map((section) => (
          <Checkbox key={section} value={section}>
            {t(`plans.section.${section}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Textarea
        label={t('plans.sending.reason')}
        value={reason}
        minRows={2}
        maxLength={reason.length > LONG_TEXT * 0.9 ? LONG_TEXT : undefined}
        error={wasSent && reason.trim() === '' ? t('plans.sending.reasonMissing') : undefined}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <Select
        label={t('plans.sending.channel')}
        value={channel}
        onChange={(event) =>
          change({
            channel: DISPATCH_CHANNELS.find((one) => one === event.target.value) ?? channel,
          })
        }
      >
        {DISPATCH_CHANNELS.map((one) => (
          <option key={one} value={one}>
            {t(`plans.sending.channel.${one}`)}
          </option>
        ))}
      </Select>
      <Checkbox
        size="small"
        checked={isLargePrint}
        onChange={() => change({ isLargePrint: !isLargePrint })}
      >
        <T id="plans.sending.largePrint" />
      </Checkbox>
      {refusal === null ? null : <Notice kind="error">{refusal}</Notice>}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.sending.useGround" />
        </Button>
        <Button size="small" variant="tertiary" type="button" onClick={giveUp}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
