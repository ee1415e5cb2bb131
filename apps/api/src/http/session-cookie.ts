// The session cookie: out of reach of scripts, sent to us alone.

import type { Request, Response } from 'express';

const PLAIN = 'sammenhaeng';
/** Browsers take a `__Host-` cookie only over HTTPS, from this host, for the whole path. */
const SECURE = '__Host-sammenhaeng';

/** Reads, sets and clears the cookie of one exchange. */
export function sessionCookie(request: Request, response: Response, isSecure: boolean) {
  const name = isSecure ? SECURE : PLAIN;
  const options = {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'strict',
    path: '/',
  } as const;
  const pair = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return {
    token: pair ? pair.slice(name.length + 1) : null,
    set: (token: string) => void response.cookie(name, token, options),
    clear: () => void response.clearCookie(name, options),
    address: request.ip ?? 'unknown',
  };
}
