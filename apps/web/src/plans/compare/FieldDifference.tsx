/** One field that is not the same: what stood there, and what stands there now. */
import { ArrowRightIcon } from '@navikt/aksel-icons';
import { type ComparedField, FIELD_KINDS } from '@sammenhaeng/domain/plans/comparison';
import { T, useText } from '../../ui/text.tsx';
import styles from './compare.module.css';
import { FIELD_LABELS } from './field-words.ts';
import { useValueWords } from './use-value-words.ts';
import { type Piece, wordDifference } from './word-difference.ts';

type Props = { field: ComparedField; from: string | null; to: string | null; isWhole: boolean };

/** `isWhole`: of a line that is new or gone only what it says is told, and not that it was nothing. */
export function FieldDifference({ field, from, to, isWhole }: Props) {
  const t = useText();
  const inWords = useValueWords();
  const [before, after] = [inWords(field, from), inWords(field, to)];
  const isText = FIELD_KINDS[field] === 'text';
  const pieces = isText && from !== null && to !== null ? wordDifference(from, to) : null;
  return (
    <div className={styles.field}>
      <dt>{t(FIELD_LABELS[field])}</dt>
      <dd>
        {isWhole ? (
          (after ?? before)
        ) : pieces ? (
          <Pieces pieces={pieces} />
        ) : (
          <BeforeAndAfter before={before} after={after} />
        )}
      </dd>
    </div>
  );
}

/** Marked by element, line and spoken word, so that no colour is needed to tell. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const key = `${at} ${kind}`;
    at += text.length;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Marked = kind === 'added' ? 'ins' : 'del';
    return (
      <Marked key={key} className={styles[kind]}>
        <span className={styles.spoken}>
          {' '}
          <T id={kind === 'added' ? 'plans.compare.added' : 'plans.compare.removed'} />{' '}
        </span>
        {text}
        <span className={styles.spoken}>
          {' '}
          <T id="plans.compare.end" />{' '}
        </span>
      </Marked>
    );
  });
}

function BeforeAndAfter({ before, after }: { before: string | null; after: string | null }) {
  return (
    <span className={styles.change}>
      <span>
        <span className={styles.spoken}>
          <T id="plans.compare.before" />:{' '}
        </span>
        {before === null ? <Nothing /> : <del className={styles.removed}>{before}</del>}
      </span>
      <ArrowRightIcon aria-hidden className={styles.arrow} />
      <span>
        <span className={styles.spoken}>
          <T id="plans.compare.after" />:{' '}
        </span>
        {after === null ? <Nothing /> : <ins className={styles.added}>{after}</ins>}
      </span>
    </span>
  );
}

const Nothing = () => (
  <span className={styles.quiet}>
    <T id="plans.section.empty" />
  </span>
);
