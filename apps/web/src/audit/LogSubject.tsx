/** What a line of the log is about: a plan, or what was searched for. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';
import styles from './audit.module.css';

const ENTRY = graphql(`
  fragment LogSubject_entry on AccessLogEntry {
    planId
    citizenInitials
    criterion
    requestId
  }
`);

export function LogSubject(props: { entry: FragmentType<typeof ENTRY> }) {
  const t = useText();
  const { planId, citizenInitials, criterion, requestId } = readFragment(ENTRY, props.entry);
  return (
    <>
      {citizenInitials
        ? t('audit.planOf', { initials: citizenInitials })
        : planId && t('audit.plan')}
      {criterion && <span className={styles.line}>{t('audit.criterion', { criterion })}</span>}
      <span className={styles.under} title={requestId}>
        {t('audit.requestId', { id: requestId.slice(-8) })}
      </span>
    </>
  );
}
