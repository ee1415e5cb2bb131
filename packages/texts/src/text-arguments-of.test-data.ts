/** Which values a text asks for, looked up in the text itself. */
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** Name of each argument, and how it is used: as a value, to count, or to choose. */
export function argumentsOf(text: string): Map<string, 'value' | 'plural' | 'select'> {
  const found = new Map<string, 'value' | 'plural' | 'select'>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      // A value that is also counted must be a number.
      if (element.type === TYPE.argument && !found.has(element.value)) {
        found.set(element.value, 'value');
      }
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      found.set(element.value, element.type === TYPE.plural ? 'plural' : 'select');
      for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(text));
  return found;
}
