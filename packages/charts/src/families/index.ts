import { bridge } from "./bridge.ts";
import { change } from "./change.ts";
import { check } from "./check.ts";
import { growth } from "./growth.ts";
import { pair } from "./pair.ts";
import { parts } from "./parts.ts";
import { plan } from "./plan.ts";
import { say } from "./say.ts";
import { sizes } from "./sizes.ts";
import { skew } from "./skew.ts";
import { standing } from "./standing.ts";
import { steps } from "./steps.ts";
import type { Family } from "./topic.ts";
import { weight } from "./weight.ts";

/** Every family, `say` last: it tells what the others leave. */
export const FAMILIES: readonly Family[] = /*#__PURE__*/ (() => [
  growth,
  change,
  parts,
  sizes,
  steps,
  skew,
  plan,
  weight,
  standing,
  pair,
  bridge,
  check,
  say,
])();
