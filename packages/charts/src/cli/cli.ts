#!/usr/bin/env node
import { main } from "./main.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever read has seen enough, as `head` does.
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (content) => process.stdout.write(content),
  error: (text) => process.stderr.write(text),
});
