import { formatPeriod, type Localized } from "@park/data";
import { useState } from "preact/hooks";
import type { App } from "../app.ts";
import { Link } from "../Link.tsx";
import { ALL } from "../matching.ts";
import { EAST_PORT } from "../work/examples.ts";
import { forget, forgetAll } from "../work/storage.ts";
import { reviewOf } from "../work/work.ts";
import { Intake } from "./Intake.tsx";
import { type Format, formatsOf, made } from "./savedFiles.ts";

const TEXT: Localized<{
  readonly open: string;
  readonly explain: string;
  readonly works: string;
  readonly kept: string;
  readonly unkept: (why: string) => string;
  readonly remove: (name: string) => string;
  readonly removeAll: string;
  readonly sure: string;
  readonly save: (name: string) => string;
  readonly left: (count: number) => string;
  readonly formats: { readonly [F in Format]: string };
  readonly saved: (name: string) => string;
}> = {
  zh: {
    open: "打开",
    explain: "任何园区的年度回顾。文件不会离开本机。",
    works: "已打开的回顾",
    kept: "修改自动保存在此浏览器中，只在本机。",
    unkept: (why) => `此浏览器未能保存：${why}。请另存为文件。`,
    remove: (name) => `删除${name}`,
    removeAll: "从此浏览器删除全部",
    sure: "再按一次即删除",
    save: (name) => `保存与导出：${name}`,
    left: (count) => `还有${count}处数字待确认：除“工作”与“核对表”外，文件中不含这些数字。`,
    formats: {
      work: "工作（可再打开）",
      review: "回顾 review.json",
      sheet: "核对表 CSV",
      csv: "数字 CSV",
      xlsx: "工作簿 xlsx",
      parquet: "Parquet",
      report: "报告 HTML",
    },
    saved: (name) => `已保存${name}`,
  },
  en: {
    open: "Open",
    explain: "The year's review of any park. The file does not leave your machine.",
    works: "Open reviews",
    kept: "Changes are kept in this browser by themselves, and nowhere else.",
    unkept: (why) => `This browser keeps nothing: ${why}. Save the work as a file.`,
    remove: (name) => `Delete ${name}`,
    removeAll: "Delete all from this browser",
    sure: "Press again to delete",
    save: (name) => `Save and export: ${name}`,
    left: (count) =>
      `${count} ${count === 1 ? "number is" : "numbers are"} not settled: only the work and the sheet have ${count === 1 ? "it" : "them"}.`,
    formats: {
      work: "Work (to open again)",
      review: "Review, review.json",
      sheet: "Sheet to settle, CSV",
      csv: "Figures, CSV",
      xlsx: "Workbook, xlsx",
      parquet: "Parquet",
      report: "Report, HTML",
    },
    saved: (name) => `${name} was saved`,
  },
};

const save = (name: string, file: Blob): void => {
  const link = document.createElement("a");
  const url = URL.createObjectURL(file);
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
};

/** A button that acts when it is pressed twice, and says so in between. */
const Twice = ({
  label,
  sure,
  onAct,
}: {
  readonly label: string;
  readonly sure: string;
  readonly onAct: () => void;
}) => {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <button
      type="button"
      onBlur={() => setIsAsked(false)}
      onClick={() => {
        if (isAsked) onAct();
        setIsAsked(!isAsked);
      }}
    >
      {isAsked ? `${sure}: ${label}` : label}
    </button>
  );
};

/** Where reviews come in and go out: paste, drop, what the browser keeps, and the files that are saved. */
export const FilesView = ({ app }: { readonly app: App }) => {
  const { locale } = app.address.value;
  const say = TEXT[locale];
  const [told, setTold] = useState("");
  const [error, setError] = useState<string | null>(null);
  const current = app.current.value;
  const works = app.works.value;
  const kept = app.kept.value.filter(({ id }) => works.every((work) => work.id !== id));
  const own = [...works, ...kept].filter(
    (one) => one !== EAST_PORT && !("isExample" in one && one.isExample),
  );
  const removed = (ids: readonly string[], promise: Promise<void>): void => {
    app.drop(ids);
    promise.catch(({ message }: Error) => setError(message));
    if (ids.includes(current.id)) app.go({ ...ALL, review: null, place: null }, "replace");
  };
  const open = current.kind === "draft" ? current.soFar.open.length : 0;
  return (
    <>
      <h2>{say.open}</h2>
      <p>{say.explain}</p>
      <Intake app={app} />
      <h2>{say.works}</h2>
      <p>{app.unkept.value === null ? say.kept : say.unkept(app.unkept.value)}</p>
      <ul class="works">
        {[...works, ...kept].map((one) => {
          const review = "kind" in one ? reviewOf(one) : null;
          const isExample = "isExample" in one && one.isExample;
          // The second example, as long as nobody has changed it.
          const isUntouched = one === EAST_PORT;
          const name =
            review === null
              ? one.name
              : `${review.park.name[locale]} ${formatPeriod(review.period, locale)}`;
          return (
            <li key={one.id}>
              <Link
                app={app}
                to={{ ...ALL, review: isExample ? null : one.id, view: "story", place: null }}
                {...(one.id === current.id ? { "aria-current": "page" as const } : {})}
                onFollow={() => {
                  if (!("kind" in one))
                    app.open(one).catch(({ message }: Error) => setError(message));
                }}
              >
                {name}
              </Link>{" "}
              {isExample || isUntouched ? null : (
                <Twice
                  label={say.remove(name)}
                  sure={say.sure}
                  onAct={() => removed([one.id], forget(one.id))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {own.length === 0 ? null : (
        <Twice
          label={say.removeAll}
          sure={say.sure}
          onAct={() =>
            removed(
              own.map(({ id }) => id),
              forgetAll(),
            )
          }
        />
      )}
      <h2>{say.save(app.review.value?.park.name[locale] ?? current.name)}</h2>
      {open === 0 ? null : <p>{say.left(open)}</p>}
      <div class="row">
        {formatsOf(current, app.review.value).map((format) => (
          <button
            key={format}
            type="button"
            onClick={() => {
              setError(null);
              made(current, app.shown.value, format, locale).then(
                ({ name, file }) => {
                  save(name, file);
                  setTold(say.saved(name));
                },
                ({ message }: Error) => setError(message),
              );
            }}
          >
            {say.formats[format]}
          </button>
        ))}
      </div>
      <p role="status">{told}</p>
      {error === null ? null : <p role="alert">{error}</p>}
    </>
  );
};
