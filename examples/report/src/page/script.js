// The address remembers language, place and theme, as in `#en-part-audit;dark`; nothing else is kept.
const root = document.documentElement;
const radio = (name) => document.querySelector(`[name=${name}]:checked`).value;

const parse = () => {
  const [place = "", theme = "system"] = decodeURIComponent(location.hash.slice(1)).split(";");
  const language = /^(zh|en)(-|$)/.exec(place)?.[1];
  return { place, theme, language };
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

const arrive = () => {
  const { place, theme, language } = parse();
  document.getElementById(`theme-${theme}`)?.click();
  if (language === undefined) return;
  show(language);
  const target = document.getElementById(place);
  for (let part = target; part; part = part.parentElement)
    if (part.tagName === "DETAILS") part.open = true;
  // Only a real move makes it the target; the theme then goes back behind it.
  if (location.hash !== `#${place}`) location.replace(`#${place}`);
  else if (target?.id !== language) target?.scrollIntoView();
  remember(place);
};

/** The other language at the place that is being read. */
const turn = (language) => {
  const { place } = parse();
  const there = place.replace(/^(zh|en)/, language);
  show(language);
  const target = document.getElementById(there);
  remember(target === null ? language : there);
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
let isWaiting = false;
const mark = () => {
  isWaiting = false;
  const language = radio("language");
  let current;
  for (const { link, target } of links) {
    if (!target?.id.startsWith(language)) continue;
    link.removeAttribute("aria-current");
    if (target.getBoundingClientRect().top <= innerHeight / 3) current = link;
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
