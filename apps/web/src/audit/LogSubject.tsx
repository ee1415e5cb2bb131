/** What a line of the log is about: a plan, and behind a click what was searched or changed. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../ui/text.tsx';
import styles from './audit.module.css';
import { detailsOf, knownDetail } from './criterion.ts';

const ENTRY = graphql(`
  fragment LogSubject_entry on AccessLogEntry {
    planId
    citizenInitials
    criterion
    words {
      code
      words
    }
    requestId
  }
`);

export function LogSubject(props: { entry: FragmentType<typeof ENTRY> }) {
  const t = useText();
  const { planId, citizenInitials, criterion, words, requestId } = readFragment(ENTRY, props.entry);
  const details = criterion ? detailsOf(criterion, words) : [];
  const search = details.find(({ name }) => name === 'search' || name === 'employeeSearch');
  const nameOf = (name: string) => {
    const known = knownDetail(name);
    return known ? t(`audit.detail.${known}`) : name;
  };
  return (
    <>
      <span className={styles.subject}>
        {citizenInitials
          ? t('audit.planOf', { initials: citizenInitials })
          : planId && t('audit.plan')}
      </span>
      {search && (
        <span className={styles.line}>{t('audit.criterion', { criterion: search.value })}</span>
      )}
      <details className={styles.details}>
        <summary>
          <T id="audit.details" />
        </summary>
        <dl>
          {details.map(({ name, value }) => (
            <div key={name}>
              <dt>{nameOf(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>
              <T id="audit.requestId" />
            </dt>
            <dd>{requestId}</dd>
          </div>
        </dl>
      </details>
    </>
  );
}
