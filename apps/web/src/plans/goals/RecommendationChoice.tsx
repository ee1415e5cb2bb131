/** Ties a goal to a recommendation of the region's programme; out of the way until it is wanted. */
import { LinkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@apollo/client/react';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { saveOf } from '../saving/change-result.ts';
import { SavedSelect } from '../saving/SavedSelect.tsx';
import styles from './goals.module.css';
import { useChangeGoal } from './use-change-goals.ts';

const recommendationChoice = graphql(`
  fragment RecommendationChoice on Goal {
    id
    recommendation {
      id
      number
      title
    }
  }
`);

const Choices = graphql(`
  query RecommendationChoices($municipalityCode: String!) {
    recommendationChoices(municipalityCode: $municipalityCode) {
      id
      number
      title
    }
  }
`);

type Props = {
  planId: string;
  municipalityCode: string;
  goal: FragmentType<typeof recommendationChoice>;
};

export function RecommendationChoice({ planId, municipalityCode, ...props }: Props) {
  const t = useText();
  const { id, recommendation } = readFragment(recommendationChoice, props.goal);
  const change = useChangeGoal(planId);
  const [isWanted, setIsWanted] = useState(false);
  const isShown = isWanted || recommendation !== null;
  const { data } = useQuery(Choices, {
    variables: { municipalityCode },
    fetchPolicy: 'cache-first',
    skip: !isShown,
  });
  if (!isShown) {
    return (
      <Button
        size="small"
        variant="tertiary"
        icon={<LinkIcon aria-hidden />}
        onClick={() => setIsWanted(true)}
      >
        <T id="plans.goals.more" />
      </Button>
    );
  }
  // What is chosen stays choosable, also before the list is there and when the programme is over.
  const offered = data?.recommendationChoices ?? [];
  const isOffered = offered.some((one) => one.id === recommendation?.id);
  const all = recommendation && !isOffered ? [recommendation, ...offered] : offered;
  return (
    <div className={styles.recommendation}>
      <SavedSelect<string | null>
        label={t('plans.goals.recommendation')}
        value={recommendation?.id ?? null}
        options={[
          { value: null, label: t('plans.goals.recommendationNone') },
          ...all.map(({ id: value, number, title }) => ({
            value,
            label: `${number}. ${title}`,
            lang: 'da',
          })),
        ]}
        onSave={saveOf<string | null>(`${id}.recommendationId`, (from, to) =>
          change(id, { recommendationId: { from, to } }),
        )}
      />
    </div>
  );
}
