/** One fictive employee: who it is and what the job is about. One press signs in. */
import { ChevronRightIcon } from '@navikt/aksel-icons';
import { Loader } from '@navikt/ds-react/Loader';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../ui/text.tsx';
import styles from './DemoPeople.module.css';

const DemoPersonFragment = graphql(`
  fragment DemoPersonButton on DemoPerson {
    name
    jobTitle
    unitName
    role
  }
`);

type DemoPersonButtonProps = {
  person: FragmentType<typeof DemoPersonFragment>;
  isBusy: boolean;
  onChoose: () => void;
};

export function DemoPersonButton({ person, isBusy, onChoose }: DemoPersonButtonProps) {
  const t = useText();
  const { name, jobTitle, unitName, role } = readFragment(DemoPersonFragment, person);
  return (
    <button type="button" className={styles.person} onClick={onChoose} aria-busy={isBusy}>
      <span className={styles.words}>
        <span className={styles.does}>{t(`access.demo.does.${role}`)}</span>
        <span className={styles.name}>
          {name}, {jobTitle}
        </span>
        <span className={styles.unit}>{unitName}</span>
      </span>
      {isBusy ? <Loader size="small" /> : <ChevronRightIcon aria-hidden className={styles.arrow} />}
    </button>
  );
}
