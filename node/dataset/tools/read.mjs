// Reads a sale's table with DuckDB and its description with a JSON-LD processor, and
// prints what both found: node read.mjs TABLE.parquet croissant.json "SQL of the card"
import { readFile } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import jsonld from 'jsonld';

const [table, description, sql] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql, [table])).getRowsJson();
const [[count, contributors, artists]] = await rows('SELECT count(*), count(DISTINCT contributor), count(DISTINCT artist) FROM read_parquet($1)');
const bands = Object.fromEntries(await rows('SELECT plays, count(*) FROM read_parquet($1) GROUP BY plays ORDER BY plays'));
const ordered = (await rows('SELECT plays FROM read_parquet($1) GROUP BY plays ORDER BY min(plays_min), max(plays_max)')).map(([plays]) => plays);
const [[people]] = await rows('SELECT count(DISTINCT contributor) FROM read_parquet($1) WHERE copy_of IS NULL');
const first = (await (await connection.runAndReadAll(sql)).getRowsJson())[0].map(String);
const columns = (await rows('DESCRIBE SELECT * FROM read_parquet($1)')).map(([name, type]) => `${name} ${type}`);

// A description carries its context: nothing may be loaded from elsewhere.
const documentLoader = (url) => { throw new Error(`the description refers to ${url}`); };
const [dataset] = await jsonld.expand(JSON.parse(await readFile(description, 'utf8')), { documentLoader, safe: true, base: 'https://example.org/sale/' });
const one = (node, iri) => node[iri]?.[0];
const odrl = 'http://www.w3.org/ns/odrl/2/';
const file = one(dataset, 'https://schema.org/distribution');
console.log(JSON.stringify({
  rows: Number(count), contributors: Number(contributors), artists: Number(artists),
  people: Number(people), ordered, first,
  bands: Object.fromEntries(Object.entries(bands).map(([band, n]) => [band, Number(n)])), columns,
  type: dataset['@type'][0], name: one(dataset, 'https://schema.org/name')['@value'],
  sha256: one(file, 'https://schema.org/sha256')['@value'],
  fields: one(dataset, 'http://mlcommons.org/croissant/recordSet')['http://mlcommons.org/croissant/field'].length,
  purpose: one(one(one(one(dataset, 'https://schema.org/usageInfo'), odrl + 'permission'), odrl + 'constraint'), odrl + 'rightOperand')['@id'],
}));
