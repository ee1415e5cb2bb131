/** One programme in the list: its name, whose it is, and how much there is in it. */
import { Heading } from '@navikt/ds-react/Typography';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link } from 'react-router';
import { useText } from '../ui/text.tsx';
import styles from './programme.module.css';

const PROGRAMME = graphql(`
  fragment ProgrammeCard_programme on Programme {
    key
    name
    regionName
    framework
    language
    recommendations {
      id
    }
    milestones {
      dateText
      title
    }
    rounds {
      key
      title
      isPublished
    }
  }
`);

export function ProgrammeCard(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const programme = readFragment(PROGRAMME, props.programme);
  const { key, name, regionName, framework, language } = programme;
  return (
    <li className={styles.card}>
      <p className={styles.quiet} lang={language}>
        {[regionName, framework].filter(Boolean).join(' · ')}
      </p>
      {/* A programme keeps its own language, and a screen reader must say it in that. */}
      <Heading level="2" size="small" lang={language}>
        <Link to={`/programmer/${key}`} className={styles.cardLink}>
          {name}
        </Link>
      </Heading>
      <p className={styles.quiet}>
        {t('programme.counts', {
          recommendations: programme.recommendations.length,
          milestones: programme.milestones.length,
          rounds: programme.rounds.length,
        })}
      </p>
    </li>
  );
}
