// What the server is told when it starts; the launcher reads the environment and checks each value.

/** Secrets of one installation, 32 random bytes each. */
export type Keys = {
  /** Encrypts CPR numbers (AES-256-GCM). */
  cpr: Buffer;
  /** Makes the keyed hash by which a CPR number, or a failed sign-in, is looked up. */
  cprIndex: Buffer;
};

export type Settings = {
  port: number;
  host: string;
  /** A PostgreSQL connection string; the server is at least version 15. */
  databaseUrl: string;
  keys: Keys;
  /** Whether fictive people may be chosen on the sign-in page. */
  demo: boolean;
  /** `trusted`: only the documents our own screen was built with. `open`: any document, and introspection. */
  documents: 'trusted' | 'open';
  /** Folder of the built screen, or null to serve the API alone. */
  webRoot: string | null;
  logLevel: string;
  /** Where browsers reach us, such as `https://plan.example.dk`; null on a developer's machine. */
  publicOrigin: string | null;
  /** Years the access log is kept; 0 where this server is not the one that clears up. */
  logKeptYears: number;
  /** Whether one reverse proxy stands in front of us and tells the caller's address. */
  trustProxy: boolean;
};
