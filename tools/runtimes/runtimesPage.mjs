import { expectedOf, textOf } from "./judge.mjs";

/** The part of the page that no run changes: what was done. */
export const howItWasTried = () => `## What is run

The three packages are packed as they would be published, installed by npm into an empty folder with the optional peers of
\`@park/charts\`, and used there by the same two programs everywhere. The first is what a newcomer would type:

\`\`\`sh
npm install @park/data @park/metrics @park/charts vega vega-lite vega-interpreter
\`\`\`

\`\`\`js file=walk.mjs
${textOf("walk")}\`\`\`

\`\`\`sh
node walk.mjs
\`\`\`

\`\`\`text output
${expectedOf("walk")}…
\`\`\`

The other imports every other entry: it drafts a review from a sentence, reads a review of unknown shape, writes CSV and all
published files, SQL, tables, a page, Vega, and a notebook's output. Where there are commands, \`park-data draft\` and
\`publish\`, \`park-metrics audit\` and \`park-charts render\` run too.

What is printed is compared byte for byte with what must be printed, which is not made by the code: the figures and their
places are read from the source, the rest is worked out by hand. The picture's bars are measured, and it must be the same,
byte for byte, in all of them.
`;

/**
 * docs/runtimes.md.
 *
 * @param {import("./tryRuntimes.mjs").Trial[]} trials
 */
export const runtimesPage = (trials) => `# Runtimes

What the packages were used in, written by \`npm run runtimes -- --write\`:

| runtime | version | what it did | result |
|---|---|---|---|
${trials
  .map(
    ({ runtime, version }) => `| ${runtime.name} | ${version} | ${runtime.how} | same output |\n`,
  )
  .join("")}
Node 20.19 is the oldest that the packages are for. \`npm test\` does the same in the Node that runs it, in Deno and with
esbuild. No other browser than Chromium was tried.

- **Deno** asks for permission to read the packages' files and the environment: \`--allow-read --allow-env\`. A PNG with the
  fonts of the machine also needs \`--allow-sys=homedir\`, to find them.
- **Bun** runs a command in itself with \`bun --bun park-charts\`.
- **A bundler** needs no setting. \`toPng\` is for servers: its rasteriser is left out of a bundle.
- **A page without a bundler** needs an import map that names each package with the file that its \`exports\` give for
  \`browser\` or \`default\`; for \`vega-loader\` and \`vega-canvas\` not the one for \`node\`.

${howItWasTried()}`;
