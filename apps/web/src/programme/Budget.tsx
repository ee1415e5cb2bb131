/** The budget line by line, with the total of each currency. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import { ProgrammeSection } from './ProgrammeSection.tsx';
import styles from './programme.module.css';

const PROGRAMME = graphql(`
  fragment Budget_programme on Programme {
    language
    budgetLines {
      title
      amount
      currency
    }
    budgetTotals {
      amount
      currency
    }
  }
`);

/** How the source counts what is given in working time instead of money. */
const HOURS = 'hours/week';

export function Budget(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const format = useFormat();
  const { language, budgetLines, budgetTotals } = readFragment(PROGRAMME, props.programme);
  const amount = (value: number, currency: string) =>
    currency === HOURS
      ? t('programme.hoursPerWeek', { amount: format.number(value) })
      : `${format.number(value)} ${currency}`;
  return (
    <ProgrammeSection title={t('programme.budget')}>
      <table className={styles.budget}>
        <thead>
          <tr>
            <th scope="col">
              <T id="programme.budgetLine" />
            </th>
            <th scope="col">
              <T id="programme.budgetAmount" />
            </th>
          </tr>
        </thead>
        <tbody>
          {budgetLines.map((line) => (
            <tr key={line.title}>
              <th scope="row" lang={language}>
                {line.title}
              </th>
              <td>{amount(line.amount, line.currency)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {budgetTotals.map((total) => (
            <tr key={total.currency}>
              <th scope="row">
                <T id="programme.budgetTotal" />
              </th>
              <td>{amount(total.amount, total.currency)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </ProgrammeSection>
  );
}
