/** One section of a plan in which something differs. */
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { useText } from '../../ui/text.tsx';
import styles from './compare.module.css';
import { FieldDifference } from './FieldDifference.tsx';
import { fieldsToShow } from './field-words.ts';
import { keyedLines } from './keyed-lines.ts';
import { LineDifference, type ShownLine } from './LineDifference.tsx';

type Props = {
  difference: {
    section: PlanSection;
    fields: ShownLine['fields'];
    lines: readonly ShownLine[];
  };
};

export function SectionDifference({ difference: { section, fields, lines } }: Props) {
  const t = useText();
  const id = `forskel-${section}`;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id}>
        {PLAN_SECTIONS.indexOf(section) + 1}. {t(`plans.section.${section}`)}
      </h3>
      {fields.length > 0 ? (
        <dl className={styles.fields}>
          {fieldsToShow(fields, false).map((field) => (
            <FieldDifference key={field.field} {...field} isWhole={false} />
          ))}
        </dl>
      ) : null}
      {lines.length > 0 ? (
        <ul className={styles.lines}>
          {keyedLines(lines).map(({ key, line }) => (
            <LineDifference key={key} line={line} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
