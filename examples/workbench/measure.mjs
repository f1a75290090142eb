// `pnpm measure`: what Lighthouse says of the built page, and how long switching language and appearance takes. Lighthouse is
// fetched for the run only, because it is larger than all the rest.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";

const LIGHTHOUSE = "lighthouse@12.8.2";
const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

// The processor four times slower, the network as it is: what the page itself takes.
const SLOW = [
  "--throttling-method=devtools",
  "--throttling.cpuSlowdownMultiplier=4",
  "--throttling.requestLatencyMs=0",
  "--throttling.downloadThroughputKbps=0",
  "--throttling.uploadThroughputKbps=0",
];

/** Runs Lighthouse on an address and reads its report. */
const lighthouse = (url, folder, options) =>
  new Promise((resolve, reject) => {
    const file = join(folder, "report.json");
    const what = ["--only-categories=performance,accessibility,best-practices"];
    const output = ["--quiet", "--output=json", `--output-path=${file}`];
    const flags = `--chrome-flags=--headless ${FLAGS.join(" ")}`;
    const child = spawn(
      "npx",
      ["--yes", LIGHTHOUSE, url, ...what, ...output, flags, ...SLOW, ...options],
      { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CHROME_PATH: CHROMIUM } },
    );
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve(JSON.parse(readFileSync(file, "utf8")))
        : reject(new Error(`Cannot measure ${url}: Lighthouse must end with 0, got ${code}`)),
    );
  });

const say = (name, { categories, audits }) => {
  const score = (id) => `${id} ${Math.round(100 * categories[id].score)}`;
  const shown = (id) => audits[id].displayValue;
  const scripts = audits["network-requests"].details.items.filter(
    ({ resourceType }) => resourceType === "Script",
  );
  const bytes = scripts.reduce((sum, { transferSize }) => sum + transferSize, 0);
  console.log(`${name}: ${Object.keys(categories).map(score).join(", ")}`);
  console.log(
    `  interactive ${shown("interactive")}, first paint ${shown("first-contentful-paint")}, blocked ${shown("total-blocking-time")}, layout shift ${shown("cumulative-layout-shift")}, script ${(bytes / 1000).toFixed(1)} kB`,
  );
};

/** Milliseconds from a click until every chart in sight is as it has to be, in the page. */
const switched = (page, input, wanted) =>
  page.evaluate(
    ([selector, [property, value]]) =>
      new Promise((done) => {
        const start = performance.now();
        document.querySelector(selector).click();
        const look = () => {
          const inSight = [...document.querySelectorAll(".picture")].filter((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
          const isDone = inSight.every((one) => {
            const chart = one.querySelector(".park-chart");
            return (
              chart !== null &&
              (property === "lang" ? chart.lang : getComputedStyle(chart)[property]) === value
            );
          });
          if (isDone && inSight.length > 0) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    [input, wanted],
  );

/** Milliseconds from a key until the page says in all views what it settled. */
const settled = (page, key) =>
  page.evaluate(
    (letter) =>
      new Promise((done) => {
        const panel = document.querySelector(".settle");
        const status = panel.querySelector("[role=status]");
        const before = status.textContent;
        const start = performance.now();
        panel.dispatchEvent(new KeyboardEvent("keydown", { key: letter, bubbles: true }));
        const look = () => {
          if (status.textContent !== before) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
    key,
  );

/** Milliseconds from the click until a text is marked. */
const marked = async (page, text) => {
  await page.locator("nav a").last().click();
  await page.locator("textarea").fill(text);
  await page.waitForTimeout(1000);
  const start = performance.now();
  await page.locator(".paste + p button").click();
  await page.locator(".text mark").first().waitFor();
  return performance.now() - start;
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = mkdtempSync(join(tmpdir(), "measure-"));
const server = await preview({ preview: { port: 0 }, logLevel: "error" });
const url = `${server.resolvedUrls?.local[0]}?lang=en&view=charts`;
try {
  say("phone", await lighthouse(url, folder, []));
  say("screen", await lighthouse(url, folder, ["--preset=desktop"]));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const page = await browser.newPage({ viewport: { width: 1350, height: 940 } });
  await page.goto(`${url}&scheme=light`);
  await page.locator(".park-picture svg").first().waitFor();
  const times = { "switching language": [], "switching appearance": [] };
  for (let round = 0; round < 10; round += 1) {
    for (const [locale, lang] of [
      ["zh", "zh-Hans"],
      ["en", "en"],
    ])
      times["switching language"].push(await switched(page, `[value=${locale}]`, ["lang", lang]));
    for (const [scheme, color] of [
      ["dark", "rgb(17, 22, 28)"],
      ["light", "rgb(255, 255, 255)"],
    ])
      times["switching appearance"].push(
        await switched(page, `[value=${scheme}]`, ["backgroundColor", color]),
      );
  }
  const steps = [];
  const texts = [];
  await page.goto(`${server.resolvedUrls?.local[0]}?lang=en&view=text&review=east-port-2023`);
  await page.locator(".text mark").first().waitFor();
  const text = (await page.locator(".text").textContent()).repeat(6).slice(0, 4000);
  for (let round = 0; round < 10; round += 1) {
    steps.push(await settled(page, "i"));
    steps.push(await settled(page, "u"));
  }
  for (let round = 0; round < 5; round += 1) texts.push(await marked(page, text));
  times["a figure settled"] = steps;
  times["a text of 4,000 characters"] = texts;
  for (const [name, values] of Object.entries(times))
    console.log(
      `${name}: median ${median(values).toFixed(0)} ms, slowest ${Math.max(...values).toFixed(0)} ms`,
    );
  await browser.close();
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
