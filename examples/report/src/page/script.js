// The address remembers language, place and theme, as in `#en-audit;dark`; nothing else is kept.
const root = document.documentElement;
const radio = (name) => document.querySelector(`[name=${name}]:checked`).value;

const parse = () => {
  const [place = "", theme] = decodeURIComponent(location.hash.slice(1)).split(";");
  return { place, theme, language: /^(zh|en)(-|$)/.exec(place)?.[1] };
};

const show = (language) => {
  document.getElementById(`to-${language}`).checked = true;
  root.lang = language === "zh" ? "zh-Hans" : "en";
  document.title = root.dataset[language === "zh" ? "titleZh" : "titleEn"];
};

const remember = (place) => {
  const theme = radio("theme");
  history.replaceState(null, "", `#${place}${theme === "system" ? "" : `;${theme}`}`);
};

let arrivedAt = "";
const arrive = () => {
  const { place, theme, language } = parse();
  // A link inside the page names no theme: what was chosen stays. What `remember` wrote has been seen to.
  if (theme !== undefined && theme === radio("theme") && place === arrivedAt) return;
  const choice = theme && document.getElementById(`theme-${theme}`);
  if (choice) choice.checked = true;
  if (language === undefined) return;
  arrivedAt = place;
  show(language);
  const target = document.getElementById(place);
  for (let part = target; part; part = part.parentElement)
    if (part.tagName === "DETAILS") part.open = true;
  const move = () => {
    // Only a real move makes it the target; the theme then goes back behind it.
    if (theme !== undefined) location.replace(`#${place}`);
    else target?.scrollIntoView();
    remember(place);
  };
  // Before that the browser would move once more, to what the address named at first.
  if (document.readyState === "complete") move();
  else addEventListener("load", move, { once: true });
};

/** The other language at the place that is being read. */
const turn = (language) => {
  const { place } = parse();
  const there = place.replace(/^(zh|en)/, language);
  show(language);
  const target = document.getElementById(there);
  arrivedAt = target === null ? language : there;
  remember(arrivedAt);
  mark();
};

for (const input of document.querySelectorAll("[name=language]"))
  input.addEventListener("change", () => turn(input.value));
for (const input of document.querySelectorAll("[name=theme]"))
  input.addEventListener("change", () => remember(parse().place || radio("language")));

// The part that is being read is marked in the list of contents.
const links = [...document.querySelectorAll(".contents a")].map((link) => ({
  link,
  target: document.getElementById(link.hash.slice(1)),
}));
/** Where a part begins that a link led to, and a little below. */
const READING = 120;
let isWaiting = false;
const mark = () => {
  isWaiting = false;
  const language = radio("language");
  let current;
  for (const { link, target } of links) {
    if (!target?.id.startsWith(language)) continue;
    link.removeAttribute("aria-current");
    if (target.getBoundingClientRect().top <= READING) current = link;
  }
  current?.setAttribute("aria-current", "location");
};
addEventListener(
  "scroll",
  () => {
    if (!isWaiting) requestAnimationFrame(mark);
    isWaiting = true;
  },
  { passive: true },
);

// Paper shows what is closed on a screen.
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details:not([open])")) {
    part.open = true;
    part.dataset.closed = "";
  }
});
addEventListener("afterprint", () => {
  for (const part of document.querySelectorAll("details[data-closed]")) {
    part.open = false;
    delete part.dataset.closed;
  }
});

addEventListener("hashchange", arrive);
if (parse().language === undefined) show(navigator.language.startsWith("zh") ? "zh" : "en");
arrive();
mark();
