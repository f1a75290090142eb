import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../machine/command.mjs";

/** Fonts that come from npm, so that a PNG is the same bytes on a machine that has others, or none. */
export const FONTS = "dejavu-fonts-ttf";

const CHART = ["render", "--chart", "13", "--locale", "en", "--width", "360"];

/** A PNG is the same in every runtime, and as large as the picture that the program drew. */
function faultsOfPng(png, drawn) {
  drawn.png ??= png;
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join();
  const [, ...sides] = /width="(\d+)" height="(\d+)"/.exec(drawn.svg ?? "") ?? [];
  return [
    ...(size === sides.join() ? [] : [`its PNG must have ${sides} dots, got ${size}`]),
    ...(png.equals(drawn.png) ? [] : ["its PNG must be that of the other runtimes"]),
  ];
}

/**
 * Runs the commands of the packages in a project where they are installed.
 *
 * @param {string} folder the project
 * @param {string[]} runtime the command line that a script is put behind
 * @param {{ svg?: string, png?: Buffer }} drawn the pictures of the first runtime
 * @returns {Promise<string[]>} what is wrong
 */
export async function commands(folder, runtime, drawn) {
  const run = async (name, ...args) => {
    const script = `node_modules/@park/${name.slice("park-".length)}/dist/cli.js`;
    const { code, output } = await command([...runtime, script, ...args], { cwd: folder });
    if (code !== 0)
      throw new Error(`${name} ${args.join(" ")}: must end with 0, got ${code} ${output}`);
    return output;
  };
  const faults = [];
  const expect = (what, got, expected) => {
    if (got !== expected) faults.push(`${what}: must be ${expected}, got ${got}`);
  };
  const bytes = (...path) => readFileSync(join(folder, ...path));

  try {
    writeFileSync(join(folder, "note.txt"), "2024年，进出口总额约40.6亿元。\n");
    const [fact] = JSON.parse(await run("park-data", "draft", "note.txt")).facts;
    const read = [fact.measure, fact.amount, fact.multiplier, fact.qualifier, fact.start];
    expect("park-data draft", read.join(), "foreignTrade,40.6,8,about,11");

    await run("park-data", "publish", "--out", "published");
    const [own, packed] = ["published", "node_modules/@park/data/dist/published"].map((path) =>
      bytes(path, "facts.csv"),
    );
    if (!own.equals(packed)) faults.push("park-data publish: facts.csv must be the package's");

    const contradicted = JSON.parse(await run("park-metrics", "audit", "--json"))
      .findings.filter(
        ({ verdict, assumptions }) => verdict === "contradicted" && assumptions.length === 0,
      )
      .map(({ claim, recomputed }) => `${claim.printed} ${recomputed.toFixed(4)}`);
    expect("park-metrics audit", contradicted.join(), "98.26% 0.9913");

    if ((await run("park-charts", ...CHART)) !== drawn.svg)
      faults.push("park-charts render: its picture must be that of the program");
    const fonts = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].flatMap((name) => [
      "--font",
      join("node_modules", FONTS, "ttf", name),
    ]);
    await run("park-charts", ...CHART, "--format", "png", "--out", "pictures", ...fonts);
    const png = bytes("pictures", "projectProgress.en.png");
    faults.push(...faultsOfPng(png, drawn).map((fault) => `park-charts render: ${fault}`));
  } catch (error) {
    faults.push(error.message);
  }
  return faults;
}
