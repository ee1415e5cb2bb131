/** Chooses recipients and sends: everybody who may have the version is chosen beforehand. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { RecipientRow } from './RecipientRow.tsx';
import styles from './sending.module.css';
import { useRecipientChoices } from './use-recipient-choices.ts';
import { type NewDispatch, useSendPlan } from './use-send-plan.ts';

export const sendForm = graphql(`
  fragment SendForm on Plan {
    id
    version
    recipients {
      participant {
        id
        kind
        isLead
      }
      sections
      ...RecipientRow
    }
    dispatches {
      id
      version
      participantId
      sentAt
    }
  }
`);

type Told = { kind: 'success' | 'error'; sentence: string };

export function SendForm(props: { plan: FragmentType<typeof sendForm> }) {
  const t = useText();
  const format = useFormat();
  const plan = readFragment(sendForm, props.plan);
  const { version, recipients } = plan;
  const send = useSendPlan(plan.id, version);
  const { choiceOf, receiptOf, choose, forget } = useRecipientChoices(plan);
  const [told, setTold] = useState<Told | null>(null);
  const [isSending, setIsSending] = useState(false);

  // A consent may have been withdrawn since somebody was chosen.
  const chosen = recipients.filter((one) => one.sections.length > 0 && choiceOf(one).isChosen);

  async function deliver(dispatches: readonly NewDispatch[]) {
    setIsSending(true);
    setTold(null);
    const result = await send(dispatches);
    setIsSending(false);
    if (result.kind === 'saved') {
      // What is sent is no longer waiting: the choices begin anew from the receipts.
      forget();
      setTold({
        kind: 'success',
        sentence: t('plans.sending.sent', { count: dispatches.length }),
      });
    }
    return result;
  }

  async function sendChosen(event: FormEvent) {
    event.preventDefault();
    if (chosen.length === 0) {
      setTold({ kind: 'error', sentence: t('plans.sending.chooseOne') });
      return;
    }
    const result = await deliver(
      chosen.map((one) => {
        const { channel, isLargePrint } = choiceOf(one);
        return { participantId: one.participant.id, channel, largePrint: isLargePrint };
      }),
    );
    if (result.kind === 'saved') return;
    const sentence = 'message' in result ? result.message : t('plans.sending.failed');
    setTold({ kind: 'error', sentence });
  }

  return (
    <div className={styles.send}>
      <h3 className={styles.subtitle} id="modtagere">
        <T id="plans.sending.recipients" />
      </h3>
      <ul className={styles.list} aria-labelledby="modtagere">
        {recipients.map((recipient) => {
          const { id } = recipient.participant;
          const receipt = receiptOf(id);
          return (
            <RecipientRow
              key={id}
              recipient={recipient}
              choice={choiceOf(recipient)}
              before={
                receipt
                  ? t('plans.sending.sentBefore', {
                      version,
                      date: format.dateTime(receipt.sentAt),
                    })
                  : null
              }
              onChoose={(choice) => choose(recipient, choice)}
              onSend={(dispatch) => deliver([dispatch])}
            />
          );
        })}
      </ul>
      <form onSubmit={sendChosen}>
        <Button
          type="submit"
          loading={isSending}
          variant={chosen.length > 0 ? 'primary' : 'secondary'}
        >
          <T id="plans.sending.send" values={{ count: chosen.length }} />
        </Button>
      </form>
      {told ? <Notice kind={told.kind}>{told.sentence}</Notice> : null}
    </div>
  );
}
