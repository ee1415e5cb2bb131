/** Every recommendation or goal of a programme, under its area where the programme has areas. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Tag } from '../ui/Tag.tsx';
import { T, useText } from '../ui/text.tsx';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import styles from './programme.module.css';

const PROGRAMME = graphql(`
  fragment Recommendations_programme on Programme {
    language
    areas {
      key
      title
    }
    recommendations {
      id
      number
      title
      responsible
      areaKey
    }
  }
`);

export function Recommendations(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const { language, areas, recommendations } = readFragment(PROGRAMME, props.programme);
  const groups = [{ key: null, title: null }, ...areas]
    .map(({ key, title }) => ({
      key,
      title,
      members: recommendations.filter((one) => (one.areaKey ?? null) === key),
    }))
    .filter(({ members }) => members.length > 0);
  return (
    <ProgrammeSection title={t('programme.recommendations')}>
      {groups.map(({ key, title, members }) => (
        <div key={key}>
          {title && (
            <h3 className={styles.area} lang={language}>
              {title}
            </h3>
          )}
          <ul className={styles.recommendations}>
            {members.map(({ id, number, title: words, responsible }) => (
              <li key={id}>
                <span className={styles.number}>{number}</span>
                <span lang={language}>{words}</span>
                <Tag tone={responsible === 'MUNICIPALITY' ? 'accent' : 'neutral'}>
                  <T id={`programme.responsible.${responsible}`} />
                </Tag>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </ProgrammeSection>
  );
}
