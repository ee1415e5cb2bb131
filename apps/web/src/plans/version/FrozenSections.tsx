/** The five sections of a frozen version, in their order, with the consents of its day. */
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ReactNode } from 'react';
import { useText } from '../../ui/text.tsx';
import { ChallengesReading } from '../reading/ChallengesReading.tsx';
import { FollowUpReading } from '../reading/FollowUpReading.tsx';
import { GoalsReading } from '../reading/GoalsReading.tsx';
import { MappingReading } from '../reading/MappingReading.tsx';
import { MasterDataReading } from '../reading/MasterDataReading.tsx';
import styles from './version.module.css';

export const frozenSections = graphql(`
  fragment FrozenSections on FrozenPlan {
    targetGroup
    basis
    meetingOn
    meetingPlace
    followUpHow
    nextFollowUpOn
    nextFollowUpReason
    citizenAcceptance
    citizenRemarks
    hasNoExistingPlans
    participants {
      name
      function
      organisation
      relation
      isLead
    }
    consents {
      partyName
      purpose
      sections
      form
      fromOn
      toOn
    }
    existingPlanMarks {
      id
      existingPlanId
      otherPlanId
      kind
      note
    }
    existingPlans {
      id
      kind
      owner
      status
      goals
      interventions
    }
    challenges {
      kind
      text
    }
    goals {
      title
      ownWords
      state
      attainment
      recommendation {
        number
        title
      }
      interventions {
        title
        direction
        method
        responsibleName
        dueOn
        state
      }
    }
  }
`);

export function FrozenSections(props: { content: FragmentType<typeof frozenSections> }) {
  const t = useText();
  const content = readFragment(frozenSections, props.content);
  const words: Record<PlanSection, ReactNode> = {
    MASTER_DATA: <MasterDataReading {...content} />,
    MAPPING: <MappingReading {...content} />,
    CHALLENGES: <ChallengesReading challenges={content.challenges} />,
    GOALS: <GoalsReading goals={content.goals} />,
    FOLLOW_UP: <FollowUpReading {...content} />,
  };
  return (
    <>
      {PLAN_SECTIONS.map((section, index) => (
        <section key={section} className={styles.section} aria-labelledby={`frosset-${section}`}>
          <h2 id={`frosset-${section}`} className={styles.sectionTitle}>
            {index + 1}. {t(`plans.section.${section}`)}
          </h2>
          {words[section]}
        </section>
      ))}
    </>
  );
}
