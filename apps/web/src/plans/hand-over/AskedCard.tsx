/** One plan the viewer is asked to lead: what to know, what is to be done, and yes or no. */
import { Button } from '@navikt/ds-react/Button';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import card from '../plan-card.module.css';
import { DeclineForm, declineKey } from './DeclineForm.tsx';
import { OpenTasks } from './OpenTasks.tsx';
import styles from './hand-over.module.css';

export const askedCard = graphql(`
  fragment AskedCard on HandOver {
    id
    planId
    citizenInitials
    citizenBirthYear
    unitName
    fromName
    proposedByName
    proposedAt
    knowThis
    nextOn
    tasks {
      ...OpenTask
    }
  }
`);

type Props = {
  handOver: FragmentType<typeof askedCard>;
  isBusy: boolean;
  refusal: string | null;
  onAccept: () => void;
  /** Resolves to whether the answer was taken. */
  onDecline: (reason: string) => Promise<boolean>;
};

export function AskedCard({ isBusy, refusal, onAccept, onDecline, ...props }: Props) {
  const t = useText();
  const format = useFormat();
  const asked = readFragment(askedCard, props.handOver);
  const { fromName, proposedByName } = asked;
  const { open, setOpen } = useOpenForm({ decline: declineKey(asked.id) });
  const date = format.date(todayInCopenhagen(new Date(asked.proposedAt)));
  const citizen = t('plans.handOver.citizen', {
    initials: asked.citizenInitials,
    year: String(asked.citizenBirthYear),
  });

  return (
    <li className={styles.card} aria-label={citizen}>
      <div>
        <h3 className={card.subtitle}>{citizen}</h3>
        <p className={styles.quiet}>{asked.unitName}</p>
        <p className={styles.quiet}>
          {proposedByName === fromName ? (
            <T id="plans.handOver.asks" values={{ name: fromName, date }} />
          ) : (
            <T id="plans.handOver.asksFor" values={{ by: proposedByName, name: fromName, date }} />
          )}
        </p>
      </div>
      <div className={styles.knowThis}>
        <h4>
          <T id="plans.handOver.knowThis" />
        </h4>
        <p>{asked.knowThis}</p>
      </div>
      <OpenTasks tasks={asked.tasks} nextOn={asked.nextOn} />
      {refusal ? <Notice kind="error">{refusal}</Notice> : null}
      {open ? (
        <DeclineForm
          handOverId={asked.id}
          isBusy={isBusy}
          onDecline={onDecline}
          onClose={() => setOpen(null)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            loading={isBusy}
            aria-label={t('plans.handOver.takeOverOf', { citizen })}
            onClick={onAccept}
          >
            <T id="plans.handOver.takeOver" />
          </Button>
          <Button
            size="small"
            variant="tertiary"
            aria-label={t('plans.handOver.declineOf', { citizen })}
            onClick={() => setOpen('decline')}
          >
            <T id="plans.handOver.decline" />
          </Button>
        </div>
      )}
    </li>
  );
}
