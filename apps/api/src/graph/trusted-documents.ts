// Trusted documents: the server runs only what our own screen was built with, unless it is opened by configuration.

import type { RequestHandler } from 'express';
import manifest from '@sammenhaeng/graph/trusted-documents.json' with { type: 'json' };
import { answerError } from '../http/answer-error.ts';

const DOCUMENTS = new Map<string, string>(Object.entries(manifest));
const HASH = /^[0-9a-f]{64}$/;

type Body = {
  query?: unknown;
  documentId?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
};

/** The text of a document by its SHA-256, with or without the `sha256:` in front. */
function trustedText(body: Body): string | undefined {
  const named = body.documentId ?? body.extensions?.persistedQuery?.sha256Hash;
  if (typeof named !== 'string') return undefined;
  const hash = named.replace(/^sha256:/, '');
  return HASH.test(hash) ? (DOCUMENTS.get(hash) ?? DOCUMENTS.get(`sha256:${hash}`)) : undefined;
}

/**
 * Puts the trusted text in place of the hash. In `trusted` mode everything else is UNKNOWN_DOCUMENT;
 * in `open` mode a document that comes as text passes through, on GET too.
 */
export function trustedDocuments(mode: 'trusted' | 'open'): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST') {
      if (mode === 'open' && request.method === 'GET') {
        // Apollo reads a GET from its address, and wants a body all the same.
        request.body = {};
        return next();
      }
      return answerError(response, 'METHOD_NOT_ALLOWED', { Allow: 'POST' });
    }
    const body = request.body as Body | undefined;
    if (!body || typeof body !== 'object' || Array.isArray(body)) {
      return answerError(response, 'BAD_REQUEST');
    }
    const query = trustedText(body);
    if (query) {
      // Apollo refuses members that are there but undefined, so they are left out.
      request.body = {
        query,
        ...(body.variables ? { variables: body.variables } : {}),
        ...(body.operationName ? { operationName: body.operationName } : {}),
      };
      return next();
    }
    if (mode === 'open' && body.query !== undefined) return next();
    return answerError(response, 'UNKNOWN_DOCUMENT');
  };
}
