// Reads a PDF in tests as a screen reader would: its language, its title, its tags and its words.

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Node = { role?: string; type?: string; id?: string; children?: Node[] };

/** Roles of the tags in reading order, parents before children. */
const rolesIn = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesIn),
];

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
