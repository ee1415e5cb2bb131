/** What counts as a document, and what becomes of it in a bundle. */
import { describe, expect, test } from '@jest/globals';
import { documentName, documentTexts, replaceDocuments } from './document-texts.mjs';
import { compiledDocuments } from './documents-plugin.mjs';

const SOURCE = `import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useQuery } from '@apollo/client/react';

const A = graphql(\`query Worklist { viewer { id } }\`);
const B = graphql(
  \`fragment Row on FollowUp { id }\`,
);
`;

test('finds each document, however the call is wrapped', () => {
  expect(documentTexts(SOURCE)).toEqual([
    'query Worklist { viewer { id } }',
    'fragment Row on FollowUp { id }',
  ]);
});

test.each([
  ['query Worklist { viewer { id } }', 'Worklist'],
  ['\n  mutation SignIn($input: SignInInput!) { x }', 'SignIn'],
  ['fragment Row on FollowUp { id }', 'Row'],
])('knows the name of %j', (text, name) => {
  expect(documentName(text)).toBe(name);
});

test('a document without a name is refused', () => {
  expect(() => documentName('{ viewer { id } }')).toThrow('without a name');
});

test('replaces the call and nothing else', () => {
  expect(replaceDocuments('a(graphql(`x`), `graphql`)', (text) => `<${text}>`)).toBe(
    'a(<x>, `graphql`)',
  );
});

describe('the plugin', () => {
  const plugin = compiledDocuments();

  test('ships the compiled documents and neither text nor register', () => {
    const code = plugin.transform(SOURCE, '/src/Page.tsx')?.code ?? '';
    expect(code).toContain("from '@sammenhaeng/graph/generated/documents/Worklist';");
    expect(code).toContain('const A = WorklistCompiledDocument;');
    expect(code).not.toContain('viewer');
    expect(code).not.toContain('generated/gql');
  });

  test('leaves line numbers where they were', () => {
    const code =
      plugin.transform(SOURCE.replace('const B', '\nconst B'), '/src/Page.tsx')?.code ?? '';
    expect(code.split('\n')[1]).toContain('@apollo/client/react');
  });

  test('leaves other files alone', () => {
    expect(plugin.transform('export const a = 1;', '/src/a.ts')).toBeUndefined();
    expect(plugin.transform(SOURCE, '/src/a.css')).toBeUndefined();
  });
});
