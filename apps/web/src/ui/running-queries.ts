/** Which of some queries stand on the screen now: what is not there is asked anew when it comes. */
type Running = { getObservableQueries: () => Iterable<{ queryName?: string | undefined }> };

export const runningQueries = (client: Running, ...names: string[]): string[] => {
  const running = new Set([...client.getObservableQueries()].map(({ queryName }) => queryName));
  return names.filter((name) => running.has(name));
};
