// Dates as people type them.

const danish = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** The day so many months from now in Denmark, as `dd-mm-yyyy`; on the 1st, so that no month is too short. */
export function firstOfMonthIn(months: number): string {
  const now = new Date();
  return danish
    .format(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1, 12)))
    .replaceAll('.', '-');
}

/** Today in Denmark, as `dd-mm-yyyy`. */
export function today(): string {
  return danish.format(new Date()).replaceAll('.', '-');
}

/** The day so many days from today in Denmark, as `dd-mm-yyyy`. */
export function daysFromToday(days: number): string {
  return danish.format(new Date(Date.now() + days * 86_400_000)).replaceAll('.', '-');
}

/** The day so many days before today in Denmark, as `dd-mm-yyyy`. */
export function daysAgo(days: number): string {
  return danish.format(new Date(Date.now() - days * 86_400_000)).replaceAll('.', '-');
}
