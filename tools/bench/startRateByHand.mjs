const checked = (name, value) => {
  if (value !== null && typeof value !== "number")
    throw new TypeError(
      `Cannot compute startRate: ${name} must be a number or null, got ${typeof value}`,
    );
  if (value !== null && !(value >= 0 && value < Infinity))
    throw new RangeError(`Cannot compute startRate: ${name} must be finite and >= 0, got ${value}`);
  return value;
};

/** The start rate as one would write it without a formula core. */
export const startRateByHand = /*#__PURE__*/ Object.assign(
  (inputs) => {
    const started = checked("started", inputs.started);
    const planned = checked("planned", inputs.planned);
    return started === null || planned === null || planned === 0 ? null : started / planned;
  },
  {
    id: "startRate",
    label: { zh: "开工率", en: "Start rate" },
    definition: {
      zh: "已开工项目占计划项目的比重",
      en: "Started projects as a share of planned projects",
    },
    unit: "ratio",
    inputs: {
      started: { measure: "keyProjects", dimensions: { stage: "started" } },
      planned: { measure: "keyProjects" },
    },
    reproduces: {
      measure: "keyProjects",
      dimensions: { stage: "started" },
      as: "share",
      of: "keyProjects",
    },
  },
);
