/** What the small parts every screen is built of say, in English. */
import type { uiDa } from './ui.da.ts';

export const uiEn: Record<keyof typeof uiDa, string> = {
  'ui.loading': 'Loading …',
  'ui.failed.title': 'We could not load the page',
  'ui.failed.text': 'Nothing is lost. Try again in a moment.',
  'ui.failed.offline': 'There is no connection right now. Nothing is lost.',
  'ui.failed.reference': 'If that does not help, quote this number: {id}',
  'ui.failed.address.title': 'The address no longer fits',
  'ui.failed.address.text':
    'What the address points to does not exist or is no longer shown. Nothing is lost.',
  'ui.failed.address.start': 'Show the page from the start',
  'ui.retry': 'Try again',
  'ui.cancel': 'Cancel',
  'ui.close': 'Close',
  'ui.undo': 'Undo',
  'ui.overdue': '{count, plural, one {# day overdue} other {# days overdue}}',
  'ui.week': 'week {week}',
  'ui.dateTime': '{date} at {time}',
  'ui.optional': '(optional)',

  'ui.save.idle': '',
  'ui.save.unsaved': 'Not saved yet',
  'ui.save.saving': 'Saving …',
  'ui.save.saved': 'Saved',
  'ui.save.failed': 'Not saved yet, trying again',
  'ui.save.kept': 'Kept on this device, sent when the connection is back',
  'ui.save.conflict': 'A colleague changed the field meanwhile',
  'ui.conflict.title': 'A colleague changed the field meanwhile',
  'ui.conflict.text': 'Both texts are still here. Choose which one counts.',
  'ui.conflict.mine': 'My text',
  'ui.conflict.theirs': 'The other text',
  'ui.conflict.keepMine': 'Keep my text',
  'ui.conflict.takeTheirs': 'Use the other text',
  'ui.conflict.empty': '(empty)',
  'ui.charactersLeft':
    '{count, plural, =0 {There is no room for more characters} one {Room for # more character} other {Room for # more characters}}',
  'ui.tooLong':
    '{over, plural, one {The text is one character too long} other {The text is # characters too long}}. Shorten it.',
  'ui.charactersOver': '{count, plural, one {# character too many} other {# characters too many}}',

  'ui.date.hint': 'dd-mm-yyyy',
  'ui.date.open': 'Open calendar',
  'ui.date.close': 'Close calendar',
  'ui.date.notADate': 'Write the date as day-month-year, for example 24-12-2026.',
  'ui.date.noSuchDate': 'That date cannot be right. Check the day, the month and the year.',
  'ui.date.tooEarly': 'The date cannot be earlier than {date}.',
  'ui.date.tooLate': 'The date cannot be later than {date}.',

  'ui.page.next': 'Next page',
  'ui.page.first': 'First page',

  'ui.cpr.masked': 'CPR number, the last four digits are hidden',
  'ui.cpr.whole': 'CPR number',
};
