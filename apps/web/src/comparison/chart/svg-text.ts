/** SVG written as text, for pictures that are drawn straight from data. */

/** Text made safe inside an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Attributes = Record<string, string | number | undefined>;

/** One element; `children` is SVG already. Attributes without a value are left out. */
export function svgElement(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** A text element; `text` is plain. */
export function svgLabel(text: string, attributes: Attributes): string {
  return svgElement('text', attributes, escapeXml(text));
}

/**
 * Lines of at most `longest` characters, broken at spaces: SVG does not wrap. A word that is
 * longer stays whole.
 */
export function wrapText(text: string, longest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length > longest && line !== '') {
      lines.push(line);
      line = word;
    } else {
      line = joined;
    }
  }
  return line === '' ? lines : [...lines, line];
}
