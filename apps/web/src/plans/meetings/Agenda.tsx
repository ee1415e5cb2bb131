/** The items of an agenda, numbered. */
import { keyed } from '../reading/keyed.ts';

export function Agenda({
  items,
  className,
}: {
  items: readonly string[];
  className: string | undefined;
}) {
  return (
    <ol className={className}>
      {keyed(items).map(({ key, row }) => (
        <li key={key}>{row}</li>
      ))}
    </ol>
  );
}
