/** The milestones in the order of the source, with dates as exact as the source gives them. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import styles from './programme.module.css';
import { useSourceDate } from './use-source-date.ts';

const PROGRAMME = graphql(`
  fragment Milestones_programme on Programme {
    language
    milestones {
      dateText
      title
    }
  }
`);

export function Milestones(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const sourceDate = useSourceDate();
  const { language, milestones } = readFragment(PROGRAMME, props.programme);
  return (
    <ProgrammeSection title={t('programme.milestones')}>
      <ol className={styles.timeline}>
        {milestones.map(({ dateText, title }) => (
          <li key={`${dateText} ${title}`}>
            <time dateTime={dateText}>{sourceDate(dateText)}</time>
            <span lang={language}>{title}</span>
          </li>
        ))}
      </ol>
    </ProgrammeSection>
  );
}
