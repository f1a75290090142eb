/** Seconds since `start` (a `performance.now()` value), as a person reads them. */
function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Does one step of a command and prints one line for it. What the step wrote is shown only when it fails; the process
 * then ends with the step's exit code.
 */
export async function progress(title, work) {
  const start = performance.now();
  process.stdout.write(`${title} ... `);
  const { code, output } = await work();
  process.stdout.write(`${code === 0 ? "done" : "failed"} (${secondsSince(start)})\n`);
  if (code !== 0) {
    process.stdout.write(output);
    process.exit(code);
  }
}
