/** The two keys drafts are kept under, and what is done with them. Neither leaves the browser's vault. */
import type { Draft } from './draft.ts';

export type DraftKeys = { contents: CryptoKey; names: CryptoKey };
export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

/** Contents are filled up to a multiple of this, so that their length tells little. In bytes. */
const BLOCK = 256;
const IV_BYTES = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/**
 * Both keys follow from the person's secret and the device's salt, and cannot be read out again.
 * @param secret base64url of 32 bytes, as the server gives it to a live session
 */
export async function deriveKeys(
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<DraftKeys> {
  const raw = bytesOf(secret);
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  raw.fill(0);
  const of = (use: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt,
    info: encoder.encode(`drafts ${use}`),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [contents, names] = await Promise.all([
    crypto.subtle.deriveKey(of('contents'), root, aes, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(of('names'), root, hmac, false, ['sign']),
  ]);
  return { contents, names };
}

/** A name that tells nothing to whoever has not the key, and is the same each time. */
export async function opaqueName({ names }: DraftKeys, text: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', names, encoder.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(mac)));
}

const aesOf = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  // Bound to its name: a record put under another one does not open.
  additionalData: encoder.encode(name),
});

export async function seal({ contents }: DraftKeys, name: string, draft: Draft): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const json = encoder.encode(JSON.stringify(draft));
  const filled = new Uint8Array(Math.ceil(json.length / BLOCK) * BLOCK).fill(0x20);
  filled.set(json);
  return { iv, data: await crypto.subtle.encrypt(aesOf(name, iv), contents, filled) };
}

/** Null where it was made under another key, or was tampered with. */
export async function unseal(
  { contents }: DraftKeys,
  name: string,
  { iv, data }: Sealed,
): Promise<Draft | null> {
  try {
    const filled = await crypto.subtle.decrypt(aesOf(name, iv), contents, data);
    return JSON.parse(decoder.decode(filled)) as Draft;
  } catch {
    return null;
  }
}
