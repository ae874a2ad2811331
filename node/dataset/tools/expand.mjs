// Expands a JSON-LD document that carries its context, and prints the result:
// node expand.mjs DOCUMENT.json
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';

const documentLoader = (url) => { throw new Error(`the document refers to ${url}`); };
const document = JSON.parse(await readFile(process.argv[2], 'utf8'));
console.log(JSON.stringify(await jsonld.expand(document, { documentLoader, safe: true })));
