/** The sentence above the pictures of punctuality. */
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { Shown } from '../proportion.ts';
import { useList } from '../../ui/use-list.ts';
import type { PunctualityLine } from './punctuality-fragment.ts';

export function usePunctualitySentence(lines: PunctualityLine[], region: Shown | null): string {
  const t = useText();
  const format = useFormat();
  const list = useList();
  const different = lines.filter(({ verdict }) => verdict === 'ABOVE' || verdict === 'BELOW');
  const hidden = lines.filter(({ state }) => state === 'HIDDEN');
  const names = different.map(({ name, verdict }) => {
    const way = verdict === 'ABOVE' ? 'above' : 'below';
    return `${name} (${t(`comparison.punctuality.${way}`)})`;
  });
  const sentences = [
    region
      ? t('comparison.punctuality.region', { share: format.percent(region.share) })
      : t('comparison.punctuality.regionHidden'),
    different.length > 0
      ? t('comparison.punctuality.different', {
          count: different.length,
          names: list(names),
        })
      : t('comparison.punctuality.noneDifferent'),
    hidden.length > 0 ? t('comparison.punctuality.someHidden', { count: hidden.length }) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
