/** Checks a text against an official XML schema of `../shared/standards`, by libxml2. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { sharedPath } from './shared-data';

/** What does not fit the schema, a line each; empty when the file is valid. `schema` is for instance `xaf/x.xsd`. */
export async function xsdProblems(xml: string, schema: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: { fileName: 'made.xml', contents: xml },
    schema: {
      fileName: 'official.xsd',
      contents: readFileSync(sharedPath(`../standards/${schema}`), 'utf8'),
    },
  });
  return result.valid ? [] : result.errors.map(({ message, loc }) => `${loc?.lineNumber ?? '?'}: ${message}`);
}
