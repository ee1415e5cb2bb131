/** Chooses recipients and sends: everybody who may have the version is chosen beforehand. */
import { Button } from '@navikt/ds-react/Button';
import { useApolloClient } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { type FormEvent, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { ChangeResult } from '../saving/change-result.ts';
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
        name
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

const problemsOf = (result: ChangeResult) => (result.kind === 'refused' && result.problems) || {};

type Told = { kind: 'success' | 'error'; sentence: string };

export function SendForm(props: { plan: FragmentType<typeof sendForm> }) {
  const t = useText();
  const format = useFormat();
  const plan = readFragment(sendForm, props.plan);
  const { version, recipients } = plan;
  const send = useSendPlan(plan.id, version);
  const client = useApolloClient();
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

  /** It is sent to all or to nobody, so it is said who it is about. */
  function sentenceOf(result: ChangeResult): string {
    const about = chosen.flatMap(({ participant: { name } }, at) => {
      const why = problemsOf(result)[`recipients.${at}.participantId`];
      return why ? [t('plans.sending.refusedFor', { name, why })] : [];
    });
    if (about.length > 0) return [t('plans.sending.nobody'), ...about].join(' ');
    return 'message' in result ? result.message : t('plans.sending.failed');
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
    setTold({ kind: 'error', sentence: sentenceOf(result) });
    // What was refused was decided meanwhile, a consent withdrawn or a version agreed: it is shown.
    if (result.kind === 'refused') void client.refetchQueries({ include: 'active' });
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
