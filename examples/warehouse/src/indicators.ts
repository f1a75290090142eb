import { fiscalYield, growth, type IndicatorDefinition, labourProductivity } from "@park/metrics";

/** What is asked of the records, and which of their columns feed it. */
export const indicators: readonly IndicatorDefinition[] = [fiscalYield, labourProductivity, growth];

export const columns = {
  fiscalYield: { fiscal: "tax", revenue: "sales" },
  labourProductivity: { valueAdded: "value_added", employees: "employees" },
  growth: { current: "sales", base: "sales_year_before" },
} as const;
