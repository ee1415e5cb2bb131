/** How far a round has come, in a word. */
import type { RoundState } from '@sammenhaeng/graph/generated/graphql';
import { Tag, type TagTone } from '../ui/Tag.tsx';
import { useText } from '../ui/text.tsx';

const TONES: Record<RoundState, TagTone> = {
  OPEN: 'accent',
  LOCKED: 'neutral',
  PUBLISHED: 'success',
};

export function RoundStateTag({ state }: { state: RoundState }) {
  const t = useText();
  return <Tag tone={TONES[state]}>{t(`assessment.state.${state}`)}</Tag>;
}
