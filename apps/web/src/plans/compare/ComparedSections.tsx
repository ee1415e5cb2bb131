/** Two versions read through each other: section by section, what is the same in one line. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ComparedSectionsFragment } from '@sammenhaeng/graph/generated/graphql';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import styles from './compare.module.css';
import { countDifferences } from './count-differences.ts';
import { SectionDifference } from './SectionDifference.tsx';

const comparedLine = graphql(`
  fragment ComparedLine on LineDifference {
    kind
    change
    before {
      word
      text
    }
    after {
      word
      text
    }
    fields {
      field
      from
      to
    }
  }
`);

export const comparedSections = graphql(`
  fragment ComparedSections on PlanComparison {
    planId
    from
    to
    fromAgreedOn
    toAgreedOn
    isIntact
    hiddenSections
    sections {
      section
      fields {
        field
        from
        to
      }
      lines {
        ...ComparedLine
        lines {
          ...ComparedLine
        }
      }
    }
  }
`);

type Section = ComparedSectionsFragment['sections'][number];

/** A line and the lines inside it are read alike; deeper than that no plan goes. */
const withItsLines = (section: Section) => ({
  ...section,
  lines: section.lines.map((line) => ({
    ...readFragment(comparedLine, line),
    lines: readFragment(comparedLine, line.lines),
  })),
});

export function ComparedSections(props: { comparison: FragmentType<typeof comparedSections> }) {
  const t = useText();
  const format = useFormat();
  const comparison = readFragment(comparedSections, props.comparison);
  const { from, to, toAgreedOn, hiddenSections } = comparison;
  const sections = comparison.sections.map(withItsLines);
  const fromDate = format.dateLong(comparison.fromAgreedOn);
  const changed = sections.filter(({ fields, lines }) => fields.length + lines.length > 0);
  const unchanged = sections.filter((section) => !changed.includes(section));
  const named = (all: readonly { section: Section['section'] }[]) =>
    all.map(({ section }) => t(`plans.section.${section}`)).join(', ');
  return (
    <div className={styles.panel}>
      <h2>
        {to === null
          ? t('plans.compare.titleNow', { from })
          : t('plans.compare.title', { from, to })}
      </h2>
      <p className={styles.summary} role="status">
        <T id="plans.compare.count" values={{ count: countDifferences(sections) }} />{' '}
        {to === null || toAgreedOn === null
          ? t('plans.compare.agreedNow', { from, fromDate })
          : t('plans.compare.agreed', { from, fromDate, to, toDate: format.dateLong(toAgreedOn) })}
      </p>
      {comparison.isIntact ? null : (
        <Notice kind="error">
          <T id="plans.compare.broken" />
        </Notice>
      )}
      {changed.map((section) => (
        <SectionDifference key={section.section} difference={section} />
      ))}
      {unchanged.length > 0 ? (
        <p className={styles.unchanged}>
          <T id="plans.compare.unchanged" values={{ sections: named(unchanged) }} />
        </p>
      ) : null}
      {hiddenSections.length > 0 ? (
        <p className={styles.unchanged}>
          <T
            id="plans.compare.hidden"
            values={{ sections: named(hiddenSections.map((section) => ({ section }))) }}
          />
        </p>
      ) : null}
    </div>
  );
}
