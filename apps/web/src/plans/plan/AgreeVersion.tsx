/** Agrees the plan as a new frozen version; while something is missing, leads to that first. */
import { HandShakeHeartIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useEffect, useRef, useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { MissingLinks } from '../place/MissingLinks.tsx';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { placeOf } from '../place/place-of.ts';
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
  const { goTo } = usePlaces();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const version = plan.version + 1;
  const missing = plan.missingBeforeAgreement;
  const [first] = missing;
  const isBlocked = first !== undefined;
  useEffect(() => {
    if (isOpen) panel.current?.focus();
  }, [isOpen]);

  function close() {
    setIsOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <div className={styles.buttons}>
        {/* One primary button: what is to be done now. */}
        {first ? (
          <Button onClick={() => goTo(first.section, placeOf(first))}>
            <T id="plans.agree.fill" />
          </Button>
        ) : null}
        <Button
          ref={button}
          variant={isBlocked ? 'secondary' : 'primary'}
          icon={<HandShakeHeartIcon aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('plans.agree.button', { version })}
        </Button>
      </div>
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
