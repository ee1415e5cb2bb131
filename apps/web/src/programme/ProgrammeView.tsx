/** A programme's page once it is there: each part a section, empty parts left out. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ReactNode } from 'react';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';
import { Budget } from './Budget.tsx';
import { CollaborationAreas } from './CollaborationAreas.tsx';
import { Milestones } from './Milestones.tsx';
import { ProgrammeFacts } from './ProgrammeFacts.tsx';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import { Recommendations } from './Recommendations.tsx';
import { Rounds } from './Rounds.tsx';
import styles from './programme.module.css';

const PROGRAMME = graphql(`
  fragment ProgrammeView_programme on Programme {
    key
    name
    language
    activities
    areas {
      key
      title
      municipalityNames
    }
    collaborationAreas {
      key
    }
    milestones {
      title
    }
    budgetLines {
      title
    }
    rounds {
      key
    }
    ...ProgrammeFacts_programme
    ...Recommendations_programme
    ...CollaborationAreas_programme
    ...Milestones_programme
    ...Budget_programme
    ...Rounds_programme
  }
`);

interface Props {
  programme: FragmentType<typeof PROGRAMME>;
  back: ReactNode;
}

export function ProgrammeView({ programme: masked, back }: Props) {
  const t = useText();
  const programme = readFragment(PROGRAMME, masked);
  const { language, activities } = programme;
  const areas = programme.areas.filter(({ municipalityNames }) => municipalityNames.length > 0);
  return (
    <Page
      title={programme.name}
      titleLang={language}
      lead={<ProgrammeFacts programme={programme} />}
    >
      <Recommendations programme={programme} />
      {programme.rounds.length > 0 && <Rounds programme={programme} />}
      {programme.collaborationAreas.length > 0 && <CollaborationAreas programme={programme} />}
      {areas.length > 0 && (
        <ProgrammeSection title={t('programme.areas')}>
          <dl className={styles.pairs} lang={language}>
            {areas.map(({ key, title, municipalityNames }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd>{municipalityNames.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </ProgrammeSection>
      )}
      {activities.length > 0 && (
        <ProgrammeSection title={t('programme.activities')}>
          <ul className={styles.activities} lang={language}>
            {activities.map((activity) => (
              <li key={activity}>{activity}</li>
            ))}
          </ul>
        </ProgrammeSection>
      )}
      {programme.milestones.length > 0 && <Milestones programme={programme} />}
      {programme.budgetLines.length > 0 && <Budget programme={programme} />}
      <p>{back}</p>
    </Page>
  );
}
