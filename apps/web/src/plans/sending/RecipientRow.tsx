/** Somebody the plan can be sent to: what they get, and how; or why they get nothing. */
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Select } from '@navikt/ds-react/Select';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { PLAN_SECTIONS } from '@sammenhaeng/domain/plans/plan-section';
import { DISPATCH_CHANNELS } from '@sammenhaeng/domain/plans/sending';
import { T, useText } from '../../ui/text.tsx';
import { GroundOffer } from './GroundOffer.tsx';
import type { RecipientChoice } from './recipient-choice.ts';
import styles from './sending.module.css';
import type { NewDispatch } from './use-send-plan.ts';
import { useSectionWords } from './use-section-words.ts';
import type { ChangeResult } from '../saving/change-result.ts';

const recipientRow = graphql(`
  fragment RecipientRow on PlanRecipient {
    participant {
      id
      name
      function
      isLead
    }
    sections
    refusal {
      message
    }
    legalGrounds
  }
`);

type Props = {
  recipient: FragmentType<typeof recipientRow>;
  choice: RecipientChoice;
  /** That they were sent this version before, in words. */
  before: string | null;
  onChoose: (choice: RecipientChoice) => void;
  onSend: (dispatch: NewDispatch) => Promise<ChangeResult>;
};

export function RecipientRow({ choice, before, onChoose, onSend, ...props }: Props) {
  const t = useText();
  const inWords = useSectionWords();
  const { participant, sections, refusal, legalGrounds } = readFragment(
    recipientRow,
    props.recipient,
  );
  const { id, name } = participant;
  const role = participant.isLead ? t('plans.sending.lead') : participant.function;
  const named = role ? `${name}, ${role}` : name;
  const lacking = PLAN_SECTIONS.filter((section) => !sections.includes(section));
  const offer =
    legalGrounds.length > 0 && lacking.length > 0 ? (
      <GroundOffer
        participantId={id}
        name={name}
        grounds={legalGrounds}
        lacking={lacking}
        choice={choice}
        onSend={onSend}
      />
    ) : null;
  if (refusal) {
    return (
      <li className={styles.recipient}>
        <p className={styles.name}>{named}</p>
        <p className={styles.refused}>{refusal.message}</p>
        {offer}
      </li>
    );
  }
  const gets = t('plans.sending.gets', { sections: inWords(sections) });
  return (
    <li className={`${styles.recipient} ${styles.allowed}`}>
      <Checkbox
        checked={choice.isChosen}
        onChange={() => onChoose({ ...choice, isChosen: !choice.isChosen })}
        description={before ? `${gets}. ${before}` : gets}
      >
        {named}
      </Checkbox>
      {choice.isChosen ? (
        <div className={styles.way}>
          <Select
            label={t('plans.sending.channelOf', { name })}
            hideLabel
            size="small"
            value={choice.channel}
            onChange={(event) => {
              const channel = DISPATCH_CHANNELS.find((one) => one === event.target.value);
              if (channel) onChoose({ ...choice, channel });
            }}
          >
            {DISPATCH_CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {t(`plans.sending.channel.${channel}`)}
              </option>
            ))}
          </Select>
          <Checkbox
            size="small"
            checked={choice.isLargePrint}
            aria-label={t('plans.sending.largePrintOf', { name })}
            onChange={() => onChoose({ ...choice, isLargePrint: !choice.isLargePrint })}
          >
            <T id="plans.sending.largePrint" />
          </Checkbox>
        </div>
      ) : null}
      {offer}
    </li>
  );
}
