import { projectProgress } from "@park/charts";
import { embed } from "@park/charts/embed";
import { type Locale, xinyu2023 } from "@park/data";

const locale: Locale = new URLSearchParams(location.search).get("lang") === "zh" ? "zh" : "en";
const question = projectProgress.question[locale];
document.documentElement.lang = locale === "zh" ? "zh-Hans" : "en";
document.title = question;

const heading = document.createElement("h1");
heading.textContent = question;
const place = document.createElement("div");
document.querySelector("main")?.append(heading, place);

embed(place, (how) => projectProgress(xinyu2023, how), {
  locale,
  table: projectProgress.table(xinyu2023, { locale }),
  fileName: projectProgress.id,
}).ready.catch(({ message }: Error) => {
  place.role = "alert";
  place.textContent = message;
});
