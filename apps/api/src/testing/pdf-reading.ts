// Reads a PDF in tests as a screen reader would: its language, its title, its tags and its words.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Node = { role?: string; type?: string; id?: string; children?: Node[] };

/** Roles of the tags in reading order, parents before children. */
const rolesIn = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesIn),
];

type Piece = { str: string; transform: number[]; width: number };

/** Pieces of one page that stand on a line with another and reach into it. */
function runInto(items: readonly object[]): string[] {
  const pieces = items.filter(
    (item): item is Piece =>
      'str' in item && typeof item.str === 'string' && item.str.trim() !== '',
  );
  const edges = pieces.map(({ str, transform: [, , , , x = 0, y = 0], width }) => {
    return { str, y, from: x, to: x + width };
  });
  return edges.flatMap((one) =>
    edges
      .filter((next) => Math.abs(next.y - one.y) < 1 && next.from > one.from)
      .filter((next) => next.from < one.to - 0.5)
      .map((next) => `${one.str} / ${next.str}`),
  );
}

export async function readPdf(bytes: Uint8Array) {
  const raw = Buffer.from(bytes).toString('latin1');
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const file = await task.promise;
  const { info, metadata } = await file.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, (_, at) => file.getPage(at + 1)),
  );
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const sizes = texts.flatMap(({ items }) =>
    items.flatMap((item) => ('height' in item && item.str.trim() ? [item.height] : [])),
  );
  const read = {
    pageCount: file.numPages,
    text: texts
      .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
      .join(' ')
      .replace(/\s+/g, ' '),
    /** Heights of the pieces of text, in points. */
    sizes,
    /** Words that are set on top of others. */
    collisions: texts.flatMap(({ items }) => runInto(items)),
    pageSize: pages[0]?.view.slice(2).map(Math.round),
    title: (info as { Title?: string }).Title,
    language: (info as { Language?: string }).Language,
    /** Part of the PDF/UA standard that the file says it follows. */
    universalAccess: String(metadata?.getRaw() ?? raw).match(/pdfuaid:part>(\d)</)?.[1],
    isMarked: (await file.getMarkInfo())?.Marked === true,
    roles: trees.flatMap((tree) => rolesIn(tree as Node)),
  };
  await task.destroy();
  return read;
}
