/** Puts a compiled document together from its own definition and the fragments it spreads. */

/** As much of a GraphQL document as putting it together needs. */
export type CompiledDocument = {
  kind: 'Document';
  definitions: readonly { name?: { value: string } | undefined }[];
  __meta__?: { hash: string };
};

/** A fragment that is spread twice is defined once, or the document would be invalid. */
export function documentOf(
  definition: { name?: { value: string } | undefined },
  fragments: readonly CompiledDocument[],
  hash: string | null,
): CompiledDocument {
  const byName = new Map(
    [{ definitions: [definition] }, ...fragments]
      .flatMap((document) => document.definitions)
      .map((one) => [one.name?.value, one] as const),
  );
  const document = { kind: 'Document' as const, definitions: [...byName.values()] };
  return hash ? { ...document, __meta__: { hash } } : document;
}
