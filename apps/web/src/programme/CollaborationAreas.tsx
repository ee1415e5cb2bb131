/** What the clusters found worth working on together. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import styles from './programme.module.css';

const PROGRAMME = graphql(`
  fragment CollaborationAreas_programme on Programme {
    language
    collaborationAreas {
      key
      title
      recommendationNumbers
    }
  }
`);

export function CollaborationAreas(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const { language, collaborationAreas } = readFragment(PROGRAMME, props.programme);
  return (
    <ProgrammeSection title={t('programme.collaboration')}>
      <ul className={styles.recommendations}>
        {collaborationAreas.map(({ key, title, recommendationNumbers }) => (
          <li key={key}>
            <span className={styles.number}>{key}</span>
            <span lang={language}>{title}</span>
            <span className={styles.quiet}>
              {t('programme.collaborationNumbers', { numbers: recommendationNumbers.join(', ') })}
            </span>
          </li>
        ))}
      </ul>
    </ProgrammeSection>
  );
}
