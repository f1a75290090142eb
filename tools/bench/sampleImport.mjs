// Runs in a fresh process: `node sampleImport.mjs URL` prints how many milliseconds the import of URL takes.
const start = performance.now();
await import(process.argv[2]);
process.stdout.write(String(performance.now() - start));
