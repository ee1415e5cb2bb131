/** Names of the reference data: Danish whatever the screen speaks, and to be said so by a screen reader. */
import { useLanguage } from './text.tsx';

type Props = {
  children: string;
  /** A sentence of the screen that the name stands in. */
  within?: string;
};

export function Danish({ children: name, within = name }: Props) {
  const isDanish = useLanguage() === 'da';
  const at = within.lastIndexOf(name);
  if (isDanish || at === -1) return within;
  return (
    <>
      {within.slice(0, at)}
      <span lang="da">{name}</span>
      {within.slice(at + name.length)}
    </>
  );
}
