/** The look of the page: one column, charts drawn for a phone or for a screen, ink on paper. */
export const STYLE = `
:root { color-scheme: light; --ink: #17202a; --muted: #52606d; --line: #d5dbe1; --soft: #f3f5f7; --link: #005f9e; --alarm: #b93a00; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--soft); font: 16px/1.6 "Noto Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
body:has(#to-en:checked) [data-lang="zh"], body:has(#to-zh:checked) [data-lang="en"] { display: none; }
header, main, footer { max-width: 800px; margin: 0 auto; padding: 0 16px; }
header { padding-top: 24px; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 1.3rem; margin: 40px 0 12px; }
p { margin: 0 0 12px; max-width: 46em; }
a { color: var(--link); }
.languages { border: 0; margin: 0 0 16px; padding: 0; display: flex; gap: 16px; }
.languages label { cursor: pointer; }
.facts-of { color: var(--muted); }
.charts { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
figure, .sheet { background: #fff; border: 1px solid var(--line); border-radius: 8px; margin: 0; overflow: hidden; }
details { overflow-x: auto; }
details table { min-width: 0; }
figure svg { display: block; max-width: 100%; height: auto; }
.wide { display: none; }
figcaption, details, .links { padding: 0 16px 12px; color: var(--muted); font-size: 0.9rem; }
figcaption { padding-top: 14px; }
figcaption strong { color: var(--ink); }
summary { cursor: pointer; color: var(--link); }
details p { margin-top: 8px; }
.sheet { overflow-x: auto; }
.sheet.wide-rows table { min-width: 34em; }
th.number { text-align: right; }
table { border-collapse: collapse; width: 100%;  font-size: 0.9rem; }
caption { text-align: left; color: var(--muted); padding: 8px 12px; }
th, td { text-align: left; vertical-align: top; padding: 7px 12px; border-top: 1px solid var(--line); }
thead th { border-top: 0; background: var(--soft); white-space: nowrap; }
tbody th { font-weight: normal; }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.explained td { border-top: 0; padding-top: 0; color: var(--muted); }
.contradicted { color: var(--alarm); font-weight: bold; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
footer { color: var(--muted); padding-top: 24px; padding-bottom: 40px; font-size: 0.9rem; }
@media (min-width: 660px) { .narrow { display: none; } .wide { display: block; } }
@media print {
  body { background: #fff; font-size: 10.5pt; }
  .languages, .links, summary { display: none; }
  .narrow { display: none; } .wide { display: block; }
  figure, .sheet { break-inside: avoid; border: 0; margin-bottom: 12pt; }
  .sheet { break-inside: auto; overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  details { display: block; }
}
`;
