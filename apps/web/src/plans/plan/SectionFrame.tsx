/** One of the five sections: number and name, whether it is complete, and its summary or its form. */
import { CheckmarkCircleFillIcon, ChevronUpIcon, PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ReactNode } from 'react';
import { Later } from '../../ui/Later.tsx';
import { T, useText } from '../../ui/text.tsx';
import { sectionPlace } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { WrittenIn } from '../saving/written-in.ts';
import styles from './section-frame.module.css';

const sectionFrame = graphql(`
  fragment SectionFrame on Plan {
    id
    viewerCanChange
    hiddenSections
    lead {
      id
      name
    }
    missingBeforeAgreement {
      section
    }
  }
`);

type Props = {
  plan: FragmentType<typeof sectionFrame>;
  section: PlanSection;
  /** What stands there for those who read. */
  summary: ReactNode;
  /** What stands there for those who write. */
  children: ReactNode;
};

export function SectionFrame({ section, summary, children, ...props }: Props) {
  const t = useText();
  const plan = readFragment(sectionFrame, props.plan);
  const { isOpen, setOpen } = usePlaces();
  const isWritten = isOpen(section) && plan.viewerCanChange;
  const isHidden = plan.hiddenSections.includes(section);
  const count = plan.missingBeforeAgreement.filter((item) => item.section === section).length;
  const name = t(`plans.section.${section}`);
  const headingId = `${sectionPlace[section]}-titel`;
  return (
    <section id={sectionPlace[section]} aria-labelledby={headingId} className={styles.section}>
      <header className={styles.header}>
        <h2 id={headingId} className={styles.title} tabIndex={-1}>
          <span className={styles.number}>{PLAN_SECTIONS.indexOf(section) + 1}</span>
          {name}
        </h2>
        {isHidden ? null : (
          <span className={styles.state} data-complete={count === 0}>
            {count === 0 ? <CheckmarkCircleFillIcon aria-hidden /> : null}
            <T id="plans.missing.sectionCount" values={{ count }} />
          </span>
        )}
        {plan.viewerCanChange && !isHidden ? (
          <Button
            size="small"
            variant="tertiary"
            icon={isWritten ? <ChevronUpIcon aria-hidden /> : <PencilIcon aria-hidden />}
            aria-expanded={isWritten}
            aria-label={t(isWritten ? 'plans.section.closeLabel' : 'plans.section.editLabel', {
              section: name,
            })}
            onClick={() => setOpen(section, !isWritten)}
          >
            {t(isWritten ? 'plans.section.close' : 'plans.section.edit')}
          </Button>
        ) : null}
      </header>
      <div className={styles.content}>
        {isHidden ? (
          <p className={styles.hidden}>
            <T id="plans.plan.hidden" values={{ name: plan.lead.name }} />
          </p>
        ) : isWritten ? (
          // The form is fetched when the section is opened; until then it can be read.
          <WrittenIn value={section}>
            <Later meanwhile={summary}>{children}</Later>
          </WrittenIn>
        ) : (
          summary
        )}
      </div>
    </section>
  );
}
