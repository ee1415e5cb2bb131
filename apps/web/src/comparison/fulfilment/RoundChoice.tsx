/** Which programme and which round: the choice stands in the address bar. */
import { Select } from '@navikt/ds-react/Select';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useSearchParams } from 'react-router';
import shared from '../comparison.module.css';
import { useText } from '../../ui/text.tsx';

const PROGRAMME = graphql(`
  fragment RoundChoice_programme on Programme {
    key
    name
    rounds {
      key
      title
      isPublished
    }
  }
`);

interface Props {
  programmes: FragmentType<typeof PROGRAMME>[];
  programmeKey: string;
  roundKey: string;
}

export function RoundChoice({ programmes, programmeKey, roundKey }: Props) {
  const t = useText();
  const [, setAddress] = useSearchParams();
  const choices = programmes.map((programme) => readFragment(PROGRAMME, programme));
  const rounds = choices.find(({ key }) => key === programmeKey)?.rounds ?? [];

  // A round belongs to its programme, so that another programme starts at its own latest round.
  const chooseProgramme = (key: string) =>
    setAddress((now) => {
      now.set('program', key);
      now.delete('runde');
      return now;
    });
  const chooseRound = (key: string) =>
    setAddress((now) => {
      now.set('runde', key);
      return now;
    });

  return (
    <div className={shared.choices}>
      <Select
        size="small"
        label={t('comparison.fulfilment.programme')}
        value={programmeKey}
        onChange={(event) => chooseProgramme(event.target.value)}
      >
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('comparison.fulfilment.round')}
        value={roundKey}
        onChange={(event) => chooseRound(event.target.value)}
      >
        {rounds.map(({ key, title, isPublished }) => (
          <option key={key} value={key}>
            {isPublished ? title : t('comparison.fulfilment.roundNotPublished', { title })}
          </option>
        ))}
      </Select>
    </div>
  );
}
