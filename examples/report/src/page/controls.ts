import type { Localized } from "@park/data";
import { html, type Markup } from "../html.ts";
import { LANGUAGE, LOCALES } from "../report.ts";

const THEMES: readonly { readonly id: string; readonly text: Localized }[] = [
  { id: "system", text: { zh: "跟随系统", en: "System" } },
  { id: "light", text: { zh: "浅色", en: "Light" } },
  { id: "dark", text: { zh: "深色", en: "Dark" } },
];

const THEME: Localized = { zh: "主题", en: "Theme" };
const NAMES: Localized = { zh: "中文", en: "English" };

/** A text in every language, of which the page shows one. */
const word = (text: Localized): readonly Markup[] =>
  LOCALES.map(
    (locale) => html`<span data-lang="${locale}" lang="${LANGUAGE[locale]}">${text[locale]}</span>`,
  );

/** The choice of language and theme. Both work without a script; with one, the address remembers them. */
export const controls = (): Markup => html`<div class="controls">
<fieldset><legend class="hidden">语言 / Language</legend>${LOCALES.map((locale) => html`<label lang="${LANGUAGE[locale]}"><input type="radio" name="language" value="${locale}" id="to-${locale}" autocomplete="off"${locale === "zh" ? html` checked` : null}><span>${NAMES[locale]}</span></label>`)}</fieldset>
<fieldset><legend class="hidden">${word(THEME)}</legend>${THEMES.map(({ id, text }) => html`<label><input type="radio" name="theme" value="${id}" id="theme-${id}" autocomplete="off"${id === "system" ? html` checked` : null}><span>${word(text)}</span></label>`)}</fieldset>
</div>
`;
