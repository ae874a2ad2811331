// How long DuckDB takes, on one thread, to read the JSON files of a folder:
// node speed.mjs FOLDER prints {"rows", "seconds"}.
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
const begin = process.hrtime.bigint();
const [[rows]] = (await connection.runAndReadAll(
  `SELECT count(*), sum(ms_played), max(ts), count(DISTINCT master_metadata_album_artist_name)
   FROM read_json($1, columns = {ts: 'VARCHAR', ms_played: 'BIGINT', master_metadata_album_artist_name: 'VARCHAR',
     master_metadata_track_name: 'VARCHAR', spotify_track_uri: 'VARCHAR', spotify_episode_uri: 'VARCHAR', audiobook_uri: 'VARCHAR', incognito_mode: 'BOOLEAN'})`,
  [`${process.argv[2]}/*.json`])).getRowsJson();
console.log(JSON.stringify({ rows: Number(rows), seconds: Number(process.hrtime.bigint() - begin) / 1e9 }));
