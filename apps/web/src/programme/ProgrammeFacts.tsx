/** What stands under a programme's name: whose it is, its frame, its time and its task. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';

const PROGRAMME = graphql(`
  fragment ProgrammeFacts_programme on Programme {
    regionName
    framework
    task
    language
    fromOn
    toOn
  }
`);

export function ProgrammeFacts(props: { programme: FragmentType<typeof PROGRAMME> }) {
  const t = useText();
  const format = useFormat();
  const { regionName, framework, task, language, fromOn, toOn } = readFragment(
    PROGRAMME,
    props.programme,
  );
  const from = fromOn ? format.date(fromOn) : null;
  const to = toOn ? format.date(toOn) : null;
  const period = from && (to ? t('programme.span', { from, to }) : t('programme.from', { from }));
  return (
    <>
      <span lang={language}>{[regionName, framework].filter(Boolean).join(' · ')}</span>
      {period && <> · {period}</>}
      {language === 'sv' && (
        <>
          . <T id="programme.swedish" />
        </>
      )}
      {task && (
        <>
          <br />
          <span lang={language}>{task}</span>
        </>
      )}
    </>
  );
}
