/** The sentence above the heat map. */
import { useText } from '../../ui/text.tsx';
import { useList } from '../../ui/use-list.ts';
import { fulfilmentSummary } from './fulfilment-summary.ts';
import type { HeatMapData } from './heat-map-fragment.ts';

export function useFulfilmentSentence(fulfilment: HeatMapData): string {
  const t = useText();
  const list = useList();
  const summary = fulfilmentSummary(fulfilment.rows);
  const { mostInPlace, largestRise } = summary;
  const round = fulfilment.previousRound?.title;
  const most = mostInPlace
    ? t('comparison.fulfilment.most', {
        count: mostInPlace.numbers.length,
        numbers: list(mostInPlace.numbers.map(String)),
        municipalities: mostInPlace.count,
      })
    : t('comparison.fulfilment.mostNone');
  const rise = largestRise
    ? t('comparison.fulfilment.rise', { round: round ?? '', ...largestRise })
    : t('comparison.fulfilment.riseNone', { round: round ?? '' });
  return t('comparison.fulfilment.summary', {
    answered: summary.answeredCount,
    partly: summary.partlyCount,
    total: summary.municipalityCount,
    most,
    rise: round ? ` ${rise}` : '',
  });
}
