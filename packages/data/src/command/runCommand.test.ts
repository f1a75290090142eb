import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { outputTo } from "./output.ts";
import { type Command, runCommand } from "./runCommand.ts";
import { UserError } from "./userError.ts";

const run = async (command: Command, ...args: string[]) => {
  const out: unknown[] = [];
  const error: string[] = [];
  const output = outputTo(
    (content) => out.push(content),
    (text) => error.push(text),
  );
  return { code: await runCommand(command, args, output), out, error: error.join("") };
};

test("words are cleaned, data is to the letter", async () => {
  const bytes = Uint8Array.of(27);
  const { out, error } = await run(async (_, output) => {
    output.say("\u001bsaid");
    output.error("\u001bwrong");
    output.data("\u001bdata");
    output.data(bytes);
    return 0;
  });
  expect(out).toEqual(["\\u001bsaid\n", "\u001bdata", bytes]);
  expect(error).toBe("\\u001bwrong\n");
});

test("what the user can mend is told in its message, a fault of ours with its stack, all of it cleaned", async () => {
  const thrown = (error: unknown) =>
    run(async () => {
      throw error;
    });
  expect(await thrown(new UserError("no \u001b", 1))).toEqual({
    code: 1,
    out: [],
    error: "no \\u001b\n",
  });
  const parse: Command = async (args) => {
    parseArgs({ args: [...args] });
    return 0;
  };
  expect(await run(parse, "--x\u001b")).toMatchObject({
    code: 2,
    error: expect.stringContaining("--x\\u001b"),
  });
  const fault = await thrown(new Error("fault \u001b"));
  expect(fault.code).toBe(1);
  expect(fault.error).toMatch(/^Error: fault \\u001b\n\s+at /);
  expect(await thrown("text \u001b")).toMatchObject({ code: 1, error: "text \\u001b\n" });
});
