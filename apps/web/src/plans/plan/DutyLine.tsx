/** The six duties as a line of steps: done, coming, next or missing, each with the way to its place. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
import { useMissingWords } from '../place/use-missing-words.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { PLACE, placeOf, sectionPlace } from '../place/place-of.ts';
import { DutyStep } from './DutyStep.tsx';
import { dutyPlaces } from './duty-places.ts';
import styles from './duty-line.module.css';

export const dutyLine = graphql(`
  fragment DutyLine on Plan {
    id
    viewerCanChange
    duties {
      duty
      state
      comesOn
      missing {
        key
        section
        targetId
        withdrawnOn
      }
    }
    ...MissingNames
  }
`);

export function DutyLine(props: { plan: FragmentType<typeof dutyLine> }) {
  const t = useText();
  const plan = readFragment(dutyLine, props.plan);
  const inWords = useMissingWords(plan);
  const { goTo } = usePlaces();
  return (
    <nav aria-label={t('plans.duties.title')} className={styles.line}>
      <ol className={styles.steps}>
        {plan.duties.map(({ duty, state, missing, comesOn }) => {
          const first = missing[0];
          const own = dutyPlaces[duty];
          const section = first?.section ?? own.section;
          const place = first ? placeOf(first) : own.id;
          // Whoever only reads finds no field to fill: the section it stands in is the place.
          const isField = section !== null && place !== PLACE.leads;
          const id = isField && !plan.viewerCanChange ? sectionPlace[section] : place;
          return (
            <DutyStep
              key={duty}
              label={t(`plans.duty.${duty}`)}
              state={state}
              comesOn={comesOn}
              what={first ? inWords(first) : null}
              moreCount={Math.max(0, missing.length - 1)}
              onGo={() => goTo(section, id)}
            />
          );
        })}
      </ol>
    </nav>
  );
}
