import { readFileSync } from "node:fs";

// Imported first by every command, so that an old Node gives one sentence instead of a syntax error somewhere inside.
const { engines } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
const least = engines.node.replace(/^>=/, "");

const [wantMajor, wantMinor] = least.split(".").map(Number);
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < wantMajor || (major === wantMajor && minor < wantMinor)) {
  console.error(
    `This project needs Node ${least} or later; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
