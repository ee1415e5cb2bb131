// A document in finished words: what the template is given, and nothing it has to work out.

export type Fact = { label: string; text: string };

/** What stands in a table; the note stands smaller below. */
export type Cell = { text: string; note: string };

export type PaperPart =
  | { kind: 'facts'; rows: Fact[] }
  | { kind: 'text' | 'heading'; text: string }
  | { kind: 'notice'; paragraphs: string[] }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'list' | 'numbered'; items: string[] }
  /** Boxes to tick under a question, beside each other or one a line. */
  | { kind: 'choices'; label: string; options: string[]; isInline: boolean }
  /** Empty lines to write on under a question. */
  | { kind: 'rules'; label: string; count: number }
  /**
   * `widths` are shares of the line; each row has a cell for each column. In large print a row is a
   * block whose head is its first `leading` cells.
   */
  | { kind: 'table'; columns: string[]; widths: number[]; leading: number; rows: Cell[][] };

type PaperSection = { title: string; parts: PaperPart[] };

export type Paper = {
  /** Title of the file. Names no person: it stands in the frame of the window. */
  title: string;
  /** Size of the type in points. */
  size: number;
  isLarge: boolean;
  /** Who sends it, at the top of the first page. */
  sender: string;
  /** At the top of the other pages. */
  runningHead: string;
  /** The mark of a made-up citizen, else null. */
  fictive: string | null;
  footer: string;
  pageWord: string;
  kicker: string;
  heading: string;
  opening: PaperPart[];
  sections: PaperSection[];
};
