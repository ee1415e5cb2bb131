/** The method of an intervention: a quiet tag with how well it is founded, and a list to choose from. */
import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { INTERVENTION_METHODS, methodOf } from '@sammenhaeng/domain/plans/intervention-methods';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useState } from 'react';
import { Danish } from '../../ui/Danish.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import styles from './interventions.module.css';
import { useChangeIntervention } from './use-change-interventions.ts';

const methodChoice = graphql(`
  fragment MethodChoice on Intervention {
    id
    title
    methodKey
  }
`);

type Props = {
  planId: string;
  number: number;
  intervention: FragmentType<typeof methodChoice>;
};

/** A method fills in the title where nothing else was written; what was written is never replaced. */
export function MethodChoice({ planId, number, ...props }: Props) {
  const t = useText();
  const { id, title, methodKey } = readFragment(methodChoice, props.intervention);
  const change = useChangeIntervention(planId);
  const [isOpen, setIsOpen] = useState(false);
  const method = methodOf(methodKey);

  function choose(key: string | null) {
    const chosen = methodOf(key);
    const isFree = title.trim() !== '' && title !== method?.name;
    const hasNewTitle = chosen !== null && !isFree && chosen.name !== title;
    void change(id, {
      methodKey: { from: methodKey, to: key },
      ...(hasNewTitle && { title: { from: title, to: chosen.name } }),
    });
  }

  return (
    <div className={styles.method}>
      <p className={styles.methodLine}>
        {method ? (
          <>
            {method.name === title ? null : <Danish>{method.name}</Danish>}
            <Tag>{t(`plans.evidence.${method.evidence}`)}</Tag>
          </>
        ) : null}
        <Button
          size="xsmall"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-label={t('plans.method.chooseLabel', { number })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('ui.close') : t(method ? 'plans.method.label' : 'plans.method.choose')}
        </Button>
      </p>
      {isOpen ? (
        <div className={styles.methodPanel}>
          <Select
            size="small"
            label={t('plans.method.label')}
            value={methodKey ?? ''}
            onChange={({ target }) => choose(target.value || null)}
          >
            <option value="">{t('plans.method.free')}</option>
            {INTERVENTION_METHODS.map(({ key, name, evidence }) => (
              <option key={key} value={key}>
                {name} ({t(`plans.evidence.${evidence}`)})
              </option>
            ))}
          </Select>
          {method ? (
            <p className={styles.methodAbout}>
              <Danish>{method.what}</Danish>{' '}
              <T id="plans.method.reading" values={{ source: method.source }} />
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
