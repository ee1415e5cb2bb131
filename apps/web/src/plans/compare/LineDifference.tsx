/** One line of a plan that is new, gone, moved or changed: said by word and icon. */
import { ArrowsUpDownIcon, MinusCircleIcon, PencilIcon, PlusCircleIcon } from '@navikt/aksel-icons';
import type { ComparedLineKind, LineChange } from '@sammenhaeng/domain/plans/comparison';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { useText } from '../../ui/text.tsx';
import styles from './compare.module.css';
import { FieldDifference } from './FieldDifference.tsx';
import { fieldsToShow } from './field-words.ts';
import { keyedLines } from './keyed-lines.ts';
import { useLineName } from './use-line-name.ts';

type Name = { word?: string | null; text: string } | null;
export type ShownLine = {
  kind: ComparedLineKind;
  change: LineChange;
  before: Name;
  after: Name;
  fields: readonly { field: string; from: string | null; to: string | null }[];
  lines?: readonly ShownLine[];
};

const MARKS: Record<LineChange, { Icon: typeof PencilIcon; tone: TagTone }> = {
  ADDED: { Icon: PlusCircleIcon, tone: 'success' },
  REMOVED: { Icon: MinusCircleIcon, tone: 'danger' },
  CHANGED: { Icon: PencilIcon, tone: 'info' },
  MOVED: { Icon: ArrowsUpDownIcon, tone: 'neutral' },
};

export function LineDifference({ line }: { line: ShownLine }) {
  const t = useText();
  const nameOf = useLineName();
  const { kind, change, lines = [] } = line;
  const { Icon, tone } = MARKS[change];
  const isWhole = change === 'ADDED' || change === 'REMOVED';
  const fields = fieldsToShow(line.fields, isWhole);
  // A goal in which only its interventions changed did not change itself.
  const isItself = line.fields.length > 0 || isWhole;
  const name = nameOf(kind, line.after ?? line.before);
  return (
    <li className={styles.line} data-change={isItself ? change : undefined}>
      <p className={styles.lineHead}>
        {isItself ? (
          <Tag tone={tone} icon={<Icon aria-hidden />}>
            {t(`plans.compare.change.${change}`)}
          </Tag>
        ) : null}
        <span className={styles.kind}>{t(`plans.compare.line.${kind}`)}</span>
        {change === 'REMOVED' ? <del className={styles.gone}>{name}</del> : <strong>{name}</strong>}
      </p>
      {fields.length > 0 ? (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <FieldDifference key={field.field} {...field} isWhole={isWhole} />
          ))}
        </dl>
      ) : null}
      {lines.length > 0 ? (
        <ul className={styles.lines}>
          {keyedLines(lines).map(({ key, line: inside }) => (
            <LineDifference key={key} line={inside} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
