/** That a day is past, by how many days: the same words and the same look wherever something waits. */
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Tag } from './Tag.tsx';
import { T } from './text.tsx';

/** `days` since the day it was to be done; one or more. */
export function Overdue({ days }: { days: number }) {
  return (
    <Tag tone="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
      <T id="ui.overdue" values={{ count: days }} />
    </Tag>
  );
}
