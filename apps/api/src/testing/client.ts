// A caller of the API as tests see it: asks over HTTP with or without a session.

type Answer = {
  status: number;
  // Tests look into answers of every shape; each states what it expects of them.
  data: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string; requestId: string } }[];
};

export type Client = {
  /** Sends a document and its variables; resolves for refused answers too. */
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
};

/** A client that holds the session of `token`, or none. */
export const clientFor = (url: string, token: string | null): Client => ({
  ask: async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { cookie: `sammenhaeng=${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<Answer, 'status'>;
    return { status: response.status, ...body };
  },
});
