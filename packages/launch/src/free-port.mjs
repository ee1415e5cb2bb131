/** Asks the operating system for a port nobody listens on, and tells whether a given one is taken. */
import { createServer } from 'node:net';

/**
 * A free port on the loopback address. Someone may take it before we do: be ready to ask again.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const { port } = await listenOnce(0, '127.0.0.1');
  return port;
}

/**
 * Whether something already listens on the port, or we may not.
 * @param {number} port
 * @param {string} [host] every address when left out
 * @returns {Promise<'free' | 'taken' | 'not allowed'>}
 */
export async function portState(port, host) {
  try {
    await listenOnce(port, host);
    return 'free';
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    return code === 'EACCES' ? 'not allowed' : 'taken';
  }
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<{ port: number }>}
 */
function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve({ port: address.port }));
    });
  });
}
