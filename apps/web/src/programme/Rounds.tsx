/** The rounds in which municipalities said where they stand, each with a way to the answers. */
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink } from 'react-router';
import { Tag } from '../ui/Tag.tsx';
import { T, useText } from '../ui/text.tsx';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import styles from './programme.module.css';

const PROGRAMME = graphql(`
  fragment Rounds_programme on Programme {
    key
    rounds {
      key
      title
      isPublished
    }
  }
`);

export function Rounds(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const programme = readFragment(PROGRAMME, props.programme);
  const address = (round: string) =>
    `/sammenligning?${new URLSearchParams({ fane: 'opfyldelse', program: programme.key, runde: round })}`;
  return (
    <ProgrammeSection title={t('programme.rounds')}>
      <ul className={styles.rounds}>
        {programme.rounds.map(({ key, title, isPublished }) => (
          <li key={key}>
            <span>{title}</span>
            <Tag>
              <T id={isPublished ? 'programme.roundPublished' : 'programme.roundNotPublished'} />
            </Tag>
            <Link
              as={RouterLink}
              to={address(key)}
              aria-label={`${t('programme.seeRound')}: ${title}`}
            >
              <T id="programme.seeRound" />
            </Link>
          </li>
        ))}
      </ul>
    </ProgrammeSection>
  );
}
