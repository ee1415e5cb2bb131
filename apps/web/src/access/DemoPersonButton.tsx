/** One fictive employee: who it is and what the job is about. One press signs in. */
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { Loader } from '@navikt/ds-react/Loader';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import styles from './DemoPeople.module.css';

const DemoPersonFragment = graphql(`
  fragment DemoPersonButton on DemoPerson {
    name
    jobTitle
    unitName
  }
`);

type DemoPersonButtonProps = {
  person: FragmentType<typeof DemoPersonFragment>;
  isBusy: boolean;
  onChoose: () => void;
};

export function DemoPersonButton({ person, isBusy, onChoose }: DemoPersonButtonProps) {
  const { name, jobTitle, unitName } = readFragment(DemoPersonFragment, person);
  return (
    <button type="button" className={styles.person} onClick={onChoose} aria-busy={isBusy}>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.unit}>
          {jobTitle}, {unitName}
        </span>
      </span>
      {isBusy ? <Loader size="small" /> : <ChevronRightIcon aria-hidden className={styles.arrow} />}
    </button>
  );
}
