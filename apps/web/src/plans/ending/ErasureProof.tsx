/** One proof of erasure: when, by whom, under which reference, how much, and its fingerprint. */
import { Link } from '@navikt/ds-react/Link';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { endingPanelDa } from '@sammenhaeng/texts/ending-panel.da';
import type { ReactNode } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './ending.module.css';

const erasureProof = graphql(`
  fragment ErasureProof on PlanErasure {
    id
    planId
    municipalityName
    closedOn
    archivedAt
    archiveReference
    erasedAt
    erasedByName
    erasedByFunction
    contentHash
    counts {
      table
      rows
    }
  }
`);

type TableKey = Extract<keyof typeof endingPanelDa, `plans.ending.table.${string}`>;
const isTable = (key: string): key is TableKey => Object.hasOwn(endingPanelDa, key);

export function ErasureProof(props: { erasure: FragmentType<typeof erasureProof> }) {
  const t = useText();
  const format = useFormat();
  const erasure = readFragment(erasureProof, props.erasure);
  const { archiveReference: reference } = erasure;
  const counts = erasure.counts.map(({ table, rows }) => {
    const key = `plans.ending.table.${table}`;
    return `${isTable(key) ? t(key) : table}: ${format.number(rows)}`;
  });
  return (
    <li className={styles.proof}>
      <h2 className={styles.subtitle}>{reference}</h2>
      <dl>
        <Fact name={t('plans.ending.proofs.erasedAt')}>{format.dateTime(erasure.erasedAt)}</Fact>
        <Fact name={t('plans.ending.proofs.by')}>
          <T
            id="plans.ending.proofs.byWho"
            values={{ name: erasure.erasedByName, function: erasure.erasedByFunction }}
          />
        </Fact>
        <Fact name={t('plans.ending.proofs.municipality')}>{erasure.municipalityName}</Fact>
        <Fact name={t('plans.ending.proofs.closedOn')}>{format.date(erasure.closedOn)}</Fact>
        <Fact name={t('plans.ending.proofs.archivedAt')}>
          {format.dateTime(erasure.archivedAt)}
        </Fact>
        <Fact name={t('plans.ending.proofs.counts')} isWide>
          {counts.join(', ')}
        </Fact>
        <Fact name={t('plans.ending.proofs.planId')} isWide>
          <span className={styles.hash}>{erasure.planId}</span>
        </Fact>
        <Fact name={t('plans.ending.proofs.hash')} isWide>
          <span className={styles.hash}>{erasure.contentHash}</span>
        </Fact>
      </dl>
      <p>
        <Link
          href={`/dokumenter/slettebevis/${erasure.id}.pdf`}
          download
          aria-label={t('plans.ending.proofs.pdfOf', { reference })}
        >
          <T id="plans.ending.proofs.pdf" />
        </Link>
      </p>
    </li>
  );
}

type FactProps = { name: string; isWide?: boolean; children: ReactNode };

const Fact = ({ name, isWide = false, children }: FactProps) => (
  <div className={isWide ? styles.wide : undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
