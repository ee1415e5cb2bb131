/** Who was sent what, how, when and by whom, with the documents as they may be given today. */
import { Link } from '@navikt/ds-react/Link';
import { LEGAL_GROUNDS } from '@sammenhaeng/domain/plans/legal-grounds';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './sending.module.css';
import { useSectionWords } from './use-section-words.ts';

const receipt = graphql(`
  fragment Receipt on PlanDispatch {
    id
    version
    recipientName
    channel
    isLargePrint
    sections
    sectionsToday
    sentAt
    sentByName
    legalGround
    reason
  }
`);

const DOCUMENTS = [
  { ending: 'pdf', word: 'plans.sending.pdf', label: 'plans.sending.pdfOf' },
  { ending: 'ics', word: 'plans.sending.calendar', label: 'plans.sending.calendarOf' },
  { ending: 'json', word: 'plans.sending.fhir', label: 'plans.sending.fhirOf' },
] as const;

function ReceiptRow(props: { dispatch: FragmentType<typeof receipt> }) {
  const t = useText();
  const format = useFormat();
  const inWords = useSectionWords();
  const one = readFragment(receipt, props.dispatch);
  const name = one.recipientName;
  const way = t(`plans.sending.channel.${one.channel}`);
  return (
    <li className={styles.receipt}>
      <p className={styles.name}>{name}</p>
      <p>
        <T id="plans.sending.gets" values={{ sections: inWords(one.sections) }} />
      </p>
      <p className={styles.quiet}>
        <T
          id="plans.sending.receipt"
          values={{
            version: one.version,
            channel: one.isLargePrint ? `${way}, ${t('plans.sending.largePrint')}` : way,
            date: format.dateTime(one.sentAt),
            name: one.sentByName,
          }}
        />
      </p>
      {one.legalGround ? (
        <p className={styles.refused}>
          <T
            id="plans.sending.receiptGround"
            values={{ law: LEGAL_GROUNDS[one.legalGround].law, reason: one.reason ?? '' }}
          />
        </p>
      ) : null}
      {one.sectionsToday.length === 0 ? (
        <p className={styles.refused}>
          <T id="plans.sending.ended" />
        </p>
      ) : (
        <p className={styles.documents}>
          {documentsOf(one.sectionsToday).map(({ ending, word, label }) => (
            <Link
              key={ending}
              href={`/dokumenter/${one.id}.${ending}`}
              aria-label={t(label, { name })}
              download
            >
              {t(word)}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}

/** A calendar of sections without a day would be an empty file, which no calendar takes. */
const documentsOf = (sections: readonly PlanSection[]) =>
  DOCUMENTS.filter(
    ({ ending }) =>
      ending !== 'ics' || sections.includes('GOALS') || sections.includes('FOLLOW_UP'),
  );

type Props = { dispatches: readonly ({ id: string } & FragmentType<typeof receipt>)[] };

export function Receipts({ dispatches }: Props) {
  return (
    <div>
      <h3 className={styles.subtitle} id="kvitteringer">
        <T id="plans.sending.receipts" />
      </h3>
      {dispatches.length === 0 ? (
        <p className={styles.quiet}>
          <T id="plans.sending.noReceipts" />
        </p>
      ) : (
        <ul className={styles.list} aria-labelledby="kvitteringer">
          {dispatches.map((one) => (
            <ReceiptRow key={one.id} dispatch={one} />
          ))}
        </ul>
      )}
    </div>
  );
}
