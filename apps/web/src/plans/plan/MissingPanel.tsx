/** Beside the plan: what is missing before it can be agreed, each a link, and the next step. */
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { lazy, useState } from 'react';
import { Later } from '../../ui/Later.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useIsWide } from '../../ui/use-width.ts';
import { MissingLinks } from '../place/MissingLinks.tsx';
import { useMissingWords } from '../place/use-missing-words.ts';
import styles from './missing-panel.module.css';
import { NextStep } from './NextStep.tsx';

// A quiet warning, which may come a moment after what is missing.
const EndingConsents = lazy(async () => ({
  default: (await import('../consents/EndingConsents.tsx')).EndingConsents,
}));

export const missingPanel = graphql(`
  fragment MissingPanel on Plan {
    id
    missingBeforeAgreement {
      key
      section
      targetId
      withdrawnOn
    }
    ...NextStep
    ...MissingNames
    ...EndingConsents
  }
`);

/** On a phone it starts folded, so that the plan itself comes first. */
export function MissingPanel(props: { plan: FragmentType<typeof missingPanel> }) {
  const t = useText();
  const plan = readFragment(missingPanel, props.plan);
  const inWords = useMissingWords(plan);
  const isWide = useIsWide();
  const [isOpen, setIsOpen] = useState(false);
  const missing = plan.missingBeforeAgreement;
  const count = t('plans.missing.count', { count: missing.length });
  return (
    <aside className={styles.panel} aria-label={t('plans.missing.title')}>
      {isWide ? (
        <>
          <h2 className={styles.title}>
            <T id={missing.length > 0 ? 'plans.missing.title' : 'plans.missing.none'} />
          </h2>
          {missing.length > 0 ? (
            <p className={styles.count} role="status">
              {count}
            </p>
          ) : null}
        </>
      ) : (
        <h2 className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {count}
            <ChevronDownIcon aria-hidden className={styles.chevron} />
          </button>
        </h2>
      )}
      {isWide || isOpen ? (
        <>
          <MissingLinks items={missing} inWords={inWords} />
          <Later>
            <EndingConsents plan={plan} />
          </Later>
          <NextStep plan={plan} />
        </>
      ) : null}
    </aside>
  );
}
