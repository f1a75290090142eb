import { expect, test } from "vitest";
import { strangeAddresses } from "./addresses.mjs";

const url = (host) => ["https:", "", host, "a"].join("/");
const mail = (host) => ["somebody", host].join("@");

test("addresses of standards and of this machine are known", () => {
  const text = [url("schema.org"), url("www.w3.org"), url("localhost"), url("127.0.0.1:9")].join(
    " ",
  );
  expect(strangeAddresses("a.md", `${text} @park/data vega@6.4.0 npm:vega@5.33.1`)).toEqual([]);
});

test("a home that nobody decided, a repository and a mailbox are told", () => {
  const found = (text) => strangeAddresses("package.json", text);
  expect(found(`"homepage": "${url("park.dev")}"`)).toHaveLength(1);
  expect(found(`"repository": "git+${url("git@github.com")}"`)).toHaveLength(1);
  expect(found(`"bugs": "${mail("park.org")}"`)).toHaveLength(1);
  expect(found(`${url("schema.org.evil.cn")}`)).toHaveLength(1);
});

test("an address that is nobody's is for tests", () => {
  expect(strangeAddresses("a.test.ts", url("example.org"))).toEqual([]);
  expect(strangeAddresses("README.md", url("example.org"))).toHaveLength(1);
});
