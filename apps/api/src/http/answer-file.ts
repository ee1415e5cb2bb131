// Files to save: their names tell what they are and not whose, since they stay in the folder of downloads.

import type { Response } from 'express';

export type MadeFile = { type: string; name: string; body: Uint8Array | string };

/** What the browser is told of a file before its bytes. */
export const fileHeaders = ({ type, name }: Pick<MadeFile, 'type' | 'name'>) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
});

/** Answers with the file and ends the response. */
export function answerFile(response: Response, file: MadeFile): void {
  response.set(fileHeaders(file)).end(file.body);
}
