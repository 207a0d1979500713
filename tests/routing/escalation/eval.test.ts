import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "../../../scripts/build/load-config";
import { predictOption } from "../../../scripts/eval/predict";
import { readLabels } from "../../../scripts/eval/read-labels";
import { score } from "../../../scripts/eval/score";
import { runScript } from "../../support/run-script";

const file = async (content: string) => {
  const path = join(await mkdtemp(join(tmpdir(), "deriva-eval-")), "labels.tsv");
  await writeFile(path, content);
  return path;
};

describe("npm run eval", () => {
  test("prints precision, recall, F1, confusions and the time of each message", async () => {
    const path = await file(
      "# a comment\nasked\tquiero hablar con una persona\tes\nnone\thola\n\nasked\tuna mesa\n",
    );
    const { code, output } = await runScript("scripts/eval.ts", ["escalation", path]);
    expect(code).toBe(0);
    expect(output).toMatch(/label +precision +recall +f1 +messages/);
    expect(output).toMatch(/asked +1\.000 +0\.500 +0\.667 +2/);
    expect(output).toMatch(/3 messages, 0\.667 told right, 0\.\d{4} ms each/);
    expect(output).toMatch(/asked > none +1 +lines 5/);
  });

  test("tells the lines that it cannot read, and the labels that it does not know", async () => {
    const path = await file("asked quiero una persona\nangry\tqué rabia\n");
    const { code, output } = await runScript("scripts/eval.ts", ["escalation", path]);
    expect(code).toBe(1);
    expect(output).toContain("line 1: is not 'label<TAB>text[<TAB>language]'");
    expect(output).toContain("line 2: 'angry' is no label; it can be asked, not-understood");
    expect((await runScript("scripts/eval.ts", ["mood", path])).output).toContain(
      "npm run eval -- routing FILE",
    );
  });
});

test("routing is measured by titles, ids, teams and their names", async () => {
  const config = await loadConfig("tests/support/shop.config.ts");
  const messages = readLabels(
    [
      "Ventas\tquiero comprar",
      "1236\tmi factura",
      "sales\tprice of a table",
      "4.1\thorario",
      "tie\tventas o soporte",
      "Una persona\tme puede llamar alguien?",
      "none\tasdf",
      "none\t8",
    ].join("\n"),
  );
  const { accuracy, confusions } = score(messages, predictOption(config));
  expect({ accuracy, confusions }).toEqual({ accuracy: 1, confusions: [] });
});
