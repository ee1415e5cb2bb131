/** The sentences that travel with a figure when it leaves the screen. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { useText } from '../../ui/text.tsx';
import type { FigureFacts } from './chart-table.ts';
import type { Stamp } from './stamp.ts';

const IS_DEMO = graphql(`
  query FigureIsDemo {
    signInOptions {
      isDemo
    }
  }
`);

function approval({ isApproved, approvedOn }: Stamp): 'yes' | 'published' | 'no' {
  if (!isApproved) return 'no';
  return approvedOn ? 'published' : 'yes';
}

/** Real municipalities beside made-up numbers: a saved figure must say so itself. */
export function useFacts(
  period: string,
  definition: string,
  stamp: Stamp,
): Omit<FigureFacts, 'title'> {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(IS_DEMO, { fetchPolicy: 'cache-first' });
  const isDemo = data?.signInOptions.isDemo ?? true;
  const date = format.plainDate(useToday());
  return {
    period,
    stamp: t('comparison.stamp.sentence', {
      definition,
      version: stamp.definitionVersion,
      countedBy: stamp.countedBy,
      approved: approval(stamp),
      approvedOn: stamp.approvedOn ? format.plainDate(stamp.approvedOn) : '',
      date: format.plainDate(stamp.revisedOn),
    }),
    source: t(isDemo ? 'comparison.chart.sourceFictive' : 'comparison.chart.source', { date }),
  };
}
