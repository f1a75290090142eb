// `npm run honest`: a million honest systems of figures, 50,000 honest reviews, and 20,000 systems with one figure moved
// before an independent judge, from a new seed. `npm run honest -- 10000 500 200` tries fewer of each. It takes an hour or two;
// `npm test` tries some hundreds of each.
import "./machine/requireNode.mjs";
import { command } from "./machine/command.mjs";
import { pnpm } from "./machine/pnpm.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
const [systems = "1000000", reviews = "50000", judged = "20000"] = process.argv.slice(2);
const seed = process.env.FUZZ_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`FUZZ_SEED=${seed}\n`);
const tests = ["honest", "honestReviews", "reference"].map(
  (name) => `packages/metrics/src/audit/${name}.test.ts`,
);
const { code } = await command(
  pnpm(
    "exec",
    "vitest",
    "run",
    "--typecheck.enabled=false",
    "--disable-console-intercept=true",
    ...tests,
  ),
  {
    show: true,
    env: {
      FUZZ_SEED: seed,
      HONEST_SYSTEMS: systems,
      HONEST_REVIEWS: reviews,
      JUDGED_SYSTEMS: judged,
    },
  },
);
process.exitCode = code;
