/** Agrees the plan as a new frozen version; says what is missing when it cannot be. */
import { HandShakeHeartIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useEffect, useRef, useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { MissingLinks } from '../place/MissingLinks.tsx';
import { useMissingWords } from '../place/use-missing-words.ts';
import { AgreeQuestion } from './AgreeQuestion.tsx';
import styles from './plan.module.css';

export const agreeVersion = graphql(`
  fragment AgreeVersion on Plan {
    id
    version
    changedAt
    missingBeforeAgreement {
      key
      section
      targetId
      withdrawnOn
    }
    ...MissingNames
  }
`);

export function AgreeVersion(props: { plan: FragmentType<typeof agreeVersion> }) {
  const t = useText();
  const plan = readFragment(agreeVersion, props.plan);
  const inWords = useMissingWords(plan);
  const [isOpen, setIsOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const version = plan.version + 1;
  const missing = plan.missingBeforeAgreement;
  const isBlocked = missing.length > 0;
  useEffect(() => {
    if (isOpen) panel.current?.focus();
  }, [isOpen]);

  function close() {
    setIsOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        icon={<HandShakeHeartIcon aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('plans.agree.button', { version })}
      </Button>
      {isOpen ? (
        <section
          ref={panel}
          tabIndex={-1}
          className={styles.agreePanel}
          aria-label={t(isBlocked ? 'plans.agree.blockedTitle' : 'plans.agree.button', { version })}
        >
          {isBlocked ? (
            <>
              <h2 className={styles.panelTitle}>
                <T id="plans.agree.blockedTitle" />
              </h2>
              <MissingLinks items={missing} inWords={inWords} />
            </>
          ) : (
            <AgreeQuestion
              planId={plan.id}
              version={version}
              seenChangedAt={plan.changedAt}
              onClose={close}
            />
          )}
        </section>
      ) : null}
    </>
  );
}
