/** Which values a text asks for, looked up in the text itself. */
import { parseText, type TextPart } from './parse-text.ts';

/** Name of each argument, and how it is used: as a value, to count, or to choose. */
export function argumentsOf(text: string): Map<string, 'value' | 'plural' | 'select'> {
  const found = new Map<string, 'value' | 'plural' | 'select'>();
  const visit = (parts: TextPart[]) => {
    for (const part of parts) {
      // A value that is also counted must be a number.
      if (part.kind === 'value' && !found.has(part.name)) found.set(part.name, 'value');
      if (part.kind !== 'choice') continue;
      found.set(part.name, part.by);
      for (const words of part.cases.values()) visit(words);
    }
  };
  visit(parseText(text));
  return found;
}
