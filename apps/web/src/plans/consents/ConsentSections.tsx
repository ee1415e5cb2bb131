/** Which of the five sections a consent covers; all at once with one tick. */
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { PLAN_SECTIONS, type PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { T, useText } from '../../ui/text.tsx';

const ALL = 'ALL';

type Props = {
  sections: readonly PlanSection[];
  error: string | undefined;
  onChange: (sections: readonly PlanSection[]) => void;
};

export function ConsentSections({ sections, error, onChange }: Props) {
  const t = useText();
  const isAll = sections.length === PLAN_SECTIONS.length;

  function change(ticked: readonly string[]) {
    const wasAllPressed = ticked.includes(ALL) !== isAll;
    if (wasAllPressed) onChange(isAll ? [] : PLAN_SECTIONS);
    else onChange(PLAN_SECTIONS.filter((section) => ticked.includes(section)));
  }

  return (
    <CheckboxGroup
      legend={t('plans.consent.sections')}
      error={error}
      value={isAll ? [ALL, ...sections] : [...sections]}
      onChange={change}
    >
      <Checkbox value={ALL}>
        <T id="plans.consent.all" />
      </Checkbox>
      {PLAN_SECTIONS.map((section) => (
        <Checkbox key={section} value={section}>
          {t(`plans.section.${section}`)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
