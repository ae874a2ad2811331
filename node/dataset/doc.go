// Package dataset converts the records of a sale into files for a buyer's tools, in the
// folder dataset beside them:
//
//   - data/train-00000-of-00001.parquet, a row for each value of each record;
//   - croissant.json, which describes it (Croissant 1.0 with RAI and ODRL);
//   - README.md, a data card for people, and privacy.json with its figures.
//
// All of it follows from records.jsonl and anchor.json, to the byte: the same records
// give the same files, so anyone with the folder can check that they belong together.
// Contributors' ids are those of records.jsonl, drawn afresh for each sale, and rows
// are in its shuffled order. The files contain no ids of contributions, tags or accounts.
//
// Rows are streamed; memory holds a row group, and for the privacy figures four bytes
// for each value of each record.
package dataset
