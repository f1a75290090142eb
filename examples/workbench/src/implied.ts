import type { Audit, FigurePlace, Finding, ImpliedValue } from "@park/metrics";

/** The figures that an implied number follows from but its own, each once. */
export const sourcesOf = ({ from, stated }: ImpliedValue): readonly FigurePlace[] => [
  ...new Map(
    from.filter(({ fact }) => fact !== stated?.fact).map((one) => [one.fact, one]),
  ).values(),
];

/** Whether the audit does not say it already, as what confirms a figure; of its own print alone nothing new follows. */
export const isNew = (value: ImpliedValue, { findings }: Audit): boolean =>
  value.stated === null ||
  (sourcesOf(value).length > 0 &&
    !findings.some(
      ({ claim, recomputed, relations }) =>
        claim?.fact === value.stated?.fact && recomputed !== null && relations.length > 0,
    ));

/** The numbers that a finding is recomputed from and that nothing states, each the only one that its figures leave. */
export const impliedBy = (
  implied: readonly ImpliedValue[],
  { figures }: Finding,
): readonly ImpliedValue[] => {
  const ids = new Set(figures.map(({ fact }) => fact));
  return implied.filter(
    ({ from, interval, stated }) =>
      stated === null &&
      interval[0] !== null &&
      interval[0] === interval[1] &&
      from.every(({ fact }) => ids.has(fact)),
  );
};
