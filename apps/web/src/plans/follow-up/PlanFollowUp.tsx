/** One follow-up of the plan: what was due when, what came of it, and the place to say so. */
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Suspense, use, useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Overdue } from '../../ui/Overdue.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './follow-up.module.css';
import { Recording } from './recording.ts';

export const planFollowUp = graphql(`
  fragment PlanFollowUp on FollowUp {
    id
    kind
    dueOn
    outcome
    daysOverdue
    viewerCanRecord
  }
`);

export function PlanFollowUp(props: { followUp: FragmentType<typeof planFollowUp> }) {
  const t = useText();
  const format = useFormat();
  const client = useApolloClient();
  const recording = use(Recording);
  const { id, kind, dueOn, outcome, daysOverdue, viewerCanRecord } = readFragment(
    planFollowUp,
    props.followUp,
  );
  const { open, isByHand, setOpen } = useOpenForm({
    record: recording?.draftKey(id) ?? id,
  });
  const button = useRef<HTMLButtonElement>(null);
  const Form = open !== null && (viewerCanRecord || outcome) ? recording?.Form : null;
  const what = `${t(`words.followUpKind.${kind}`)}, ${format.date(dueOn)}`;
  return (
    <li>
      <span className={styles.date}>{format.date(dueOn)}</span>
      <span>
        <T id={`words.followUpKind.${kind}`} />
      </span>
      {outcome ? (
        <Tag tone="success">
          <T id={`words.outcome.${outcome}`} />
        </Tag>
      ) : daysOverdue > 0 ? (
        <Overdue days={daysOverdue} />
      ) : (
        <Tag>
          <T id="plans.followUp.open" />
        </Tag>
      )}
      {recording && viewerCanRecord ? (
        <Button
          ref={button}
          size="small"
          variant={daysOverdue > 0 ? 'secondary' : 'tertiary'}
          aria-expanded={Boolean(Form)}
          aria-label={t('plans.followUp.recordLabel', { what })}
          onClick={() => setOpen(Form ? null : 'record')}
        >
          <T id="plans.followUp.record" />
        </Button>
      ) : null}
      {Form ? (
        <div className={styles.recording}>
          <Suspense>
            <Form
              followUpId={id}
              hasFocus={isByHand}
              onClose={() => {
                setOpen(null);
                button.current?.focus();
              }}
              onChanged={() => client.refetchQueries({ include: ['Plan'] })}
            />
          </Suspense>
        </div>
      ) : null}
    </li>
  );
}
