/** What a new plan takes over from the last one: all that is ticked. */
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { useText } from '../../ui/text.tsx';
import { BROUGHT_PARTS, type BroughtPart } from './use-bring-along.ts';

type Props = {
  parts: readonly BroughtPart[];
  onChange: (parts: readonly BroughtPart[]) => void;
};

export function BringAlong({ parts, onChange }: Props) {
  const t = useText();
  return (
    <CheckboxGroup
      legend={t('plans.bring.title')}
      description={t('plans.bring.hint')}
      value={[...parts]}
      onChange={(ticked: BroughtPart[]) =>
        onChange(BROUGHT_PARTS.filter((part) => ticked.includes(part)))
      }
    >
      {BROUGHT_PARTS.map((part) => (
        <Checkbox key={part} value={part}>
          {t(`plans.bring.${part}`)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
