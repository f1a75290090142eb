// Measures the built page as Lighthouse does: `pnpm lighthouse`. Lighthouse is installed for the run only, because it is larger
// than all the rest.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";

const LIGHTHOUSE = "lighthouse@12.8.2";
const CHROME = "/usr/bin/chromium";

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const server = await preview({ preview: { port: 0 }, logLevel: "error" });
const url = server.resolvedUrls?.local[0] ?? "";

const run = (name, args) =>
  new Promise((resolve, reject) => {
    const file = join(folder, `${name}.json`);
    const child = spawn(
      "npx",
      [
        "--yes",
        LIGHTHOUSE,
        `${url}?lang=en`,
        "--quiet",
        "--output=json",
        `--output-path=${file}`,
        "--only-categories=performance,accessibility,best-practices",
        "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking",
        ...args,
      ],
      { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CHROME_PATH: CHROME } },
    );
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve(JSON.parse(readFileSync(file, "utf8")))
        : reject(new Error(`Lighthouse ended with ${code}`)),
    );
  });

// The processor four times slower, the network as it is: what the page itself takes.
const slow = [
  "--throttling-method=devtools",
  "--throttling.cpuSlowdownMultiplier=4",
  "--throttling.requestLatencyMs=0",
  "--throttling.downloadThroughputKbps=0",
  "--throttling.uploadThroughputKbps=0",
];
try {
  for (const [name, args] of [
    ["phone", slow],
    ["screen", ["--preset=desktop", ...slow]],
  ]) {
    const { categories, audits } = await run(name, args);
    const score = (id) => Math.round(100 * categories[id].score);
    const scripts = audits["network-requests"].details.items.filter(
      (item) => item.resourceType === "Script",
    );
    const kilobytes = scripts.reduce((sum, item) => sum + item.transferSize, 0) / 1000;
    console.log(
      `${name}: accessibility ${score("accessibility")}, best practices ${score("best-practices")}, performance ${score("performance")}`,
    );
    console.log(
      `  interactive ${audits.interactive.displayValue}, first paint ${audits["first-contentful-paint"].displayValue}, blocking ${audits["total-blocking-time"].displayValue}, shift ${audits["cumulative-layout-shift"].displayValue}, script ${kilobytes.toFixed(1)} kB`,
    );
    for (const id of ["accessibility", "best-practices"])
      for (const { id: audit } of categories[id].auditRefs)
        if (audits[audit].score !== null && audits[audit].score < 1)
          console.log(`  ${id}: ${audits[audit].title}`);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
