/** Fetches a paper for the citizen and hands it to the browser as a download. */
import { beliefHeader } from '../../ui/believed-viewer.ts';

export type InsightFile = 'oversigt.pdf' | 'kopi.pdf' | 'kopi.json';

/** The purpose goes in the body: it is words about a person and has no place in an address. */
export async function fetchInsight(
  planId: string,
  file: InsightFile,
  purpose: string,
): Promise<'saved' | 'refused' | 'failed'> {
  try {
    const response = await fetch(`/dokumenter/indsigt/${planId}/${file}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', ...beliefHeader() },
      body: JSON.stringify({ purpose }),
    });
    if (response.status === 404) return 'refused';
    if (!response.ok) return 'failed';
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = nameIn(response.headers.get('content-disposition')) ?? file;
    link.click();
    URL.revokeObjectURL(url);
    return 'saved';
  } catch {
    return 'failed';
  }
}

const nameIn = (header: string | null): string | null =>
  header?.match(/filename="([^"]+)"/)?.[1] ?? null;
