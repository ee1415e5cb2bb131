/** The calendar of a date field: heavy, and so a module of its own. */
import '@navikt/ds-css/dist/component/date.css';
import { DatePicker } from '@navikt/ds-react/DatePicker';
import { Popover } from '@navikt/ds-react/Popover';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { useEffect, useRef } from 'react';
import { useKeyDown } from './use-key-down.ts';

type DateCalendarProps = {
  anchor: HTMLElement | null;
  value: CalendarDate | null;
  min: CalendarDate | null;
  max: CalendarDate | null;
  onChoose: (date: CalendarDate) => void;
  onClose: () => void;
};

// The calendar counts in the machine's own days, whatever zone that is.
const toDay = (date: CalendarDate) => new Date(`${date}T12:00:00`);

function fromDay(day: Date): CalendarDate {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

export default function DateCalendar(props: DateCalendarProps) {
  const { anchor, value, min, max, onChoose, onClose } = props;
  const content = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const day = content.current?.querySelector<HTMLElement>('button[tabindex="0"]');
    (day ?? content.current?.querySelector('button'))?.focus();
  }, []);

  function close() {
    onClose();
    anchor?.focus();
  }

  // Esc closes the calendar alone, not the form it stands in.
  useKeyDown(content, (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });

  return (
    <Popover open anchorEl={anchor} onClose={close} placement="bottom-end">
      <Popover.Content ref={content} data-own-keys>
        <DatePicker.Standalone
          showWeekNumber
          {...(value && { selected: toDay(value), defaultMonth: toDay(value) })}
          {...(min && { fromDate: toDay(min) })}
          {...(max && { toDate: toDay(max) })}
          onSelect={(day) => day && onChoose(fromDay(day))}
        />
      </Popover.Content>
    </Popover>
  );
}
