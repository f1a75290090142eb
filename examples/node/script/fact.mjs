// A figure of the review: its value, what rounding leaves open, and the place where it is printed.
import { factOf, formatFigure, intervalOf, labelOf, valueOf, xinyu2023 } from "@park/data";

const revenue = factOf(xinyu2023, "industrialRevenue"); // a wrong id does not type-check
const { lower, upper } = intervalOf(revenue);

console.log(`${labelOf(xinyu2023, revenue).en}: ${formatFigure(revenue, "en")}`);
console.log(`printed ${revenue.printed}, characters ${revenue.start} to ${revenue.end}`);
console.log(`value ${valueOf(revenue)}, between ${lower} and ${upper}`);
