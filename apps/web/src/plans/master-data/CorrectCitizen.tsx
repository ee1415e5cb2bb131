/** What the citizen is called, and the way to correct it. */
import { Button } from '@navikt/ds-react/Button';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { citizensDa } from '@sammenhaeng/texts/citizens.da';
import { useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import { CorrectNameForm, correctNameKey } from './CorrectNameForm.tsx';
import styles from './master-data.module.css';

const citizenToCorrect = graphql(`
  fragment CitizenToCorrect on Plan {
    id
    citizen {
      id
      name
    }
  }
`);

type Props = { plan: FragmentType<typeof citizenToCorrect> };

export function CorrectCitizen(props: Props) {
  return (
    <MoreTexts danish={citizensDa}>
      <Citizen {...props} />
    </MoreTexts>
  );
}

function Citizen(props: Props) {
  const { id, citizen } = readFragment(citizenToCorrect, props.plan);
  const { open, isByHand, setOpen } = useOpenForm({ name: correctNameKey(citizen.id) });
  const [isSaved, setIsSaved] = useState(false);

  function close(wasSaved: boolean) {
    setIsSaved(wasSaved);
    setOpen(null);
  }

  if (open) {
    return <CorrectNameForm planId={id} citizen={citizen} hasFocus={isByHand} onClose={close} />;
  }
  return (
    <div className={styles.citizen}>
      <span className={styles.quiet}>
        <T id="plans.citizen.name" />
      </span>
      <span>{citizen.name}</span>
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen('name')}>
        <T id="plans.citizen.correct" />
      </Button>
      {isSaved ? (
        <Notice kind="success">
          <T id="plans.citizen.saved" />
        </Notice>
      ) : null}
    </div>
  );
}
