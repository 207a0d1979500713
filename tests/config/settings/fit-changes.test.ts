import fc from "fast-check";
import type { Changes } from "../../../src/config/settings/fields";
import { fitChanges } from "../../../src/config/settings/fit-changes";
import { mergeOrder, mergeWords } from "../../../src/config/settings/merge-lists";
import { chatWith, fileWith, SENDER } from "./config-file";

const at = (path: string) => `senders/${SENDER}/${path}`;

const shop = fileWith();

/** What becomes of changes of the shop when it is deployed with another file. */
const fitted = (changes: Changes, ...[more, ...rest]: object[]) =>
  fitChanges(changes, shop.fields, fileWith(Object.assign({}, more, ...rest)));

const words = (own: readonly string[], path = at("options/1/words")): Changes => ({
  [path]: { ...(shop.fields[path] as object), es: own },
});

const sales = (shop.fields[at("options/1/words")] as { es: readonly string[] }).es;

describe("changes of the page, after a deploy with another config file", () => {
  test("stay as they are where the file says the same", () => {
    const changes: Changes = {
      ...words([...sales, "zapatillas"]),
      "teams/1234/hours": { monday: ["10:00-12:00"] },
      [at("phrases/goOn")]: { es: "Diga." },
    };
    const { changes: now, leftOut } = fitted(changes, { whenUnclear: "send-again" });
    expect({ now, leftOut }).toEqual({ now: changes, leftOut: [] });
  });

  test("of words are merged with the file's own", () => {
    const file = chatWith(({ options: [first, ...more] }) => ({
      options: [{ ...first, words: { es: [...sales.slice(1), "rebaja"] } }, ...more],
    }));
    const { changes, leftOut } = fitted(words([...sales.slice(0, -1), "zapatillas"]), file);
    expect(leftOut).toEqual([]);
    expect(changes[at("options/1/words")]).toEqual({ es: [...sales.slice(1, -1), "rebaja", "zapatillas"] });
  });

  test("follow their option to its new place", () => {
    const file = chatWith(({ options: [first, ...more] }) => ({ options: [...more, first] }));
    const { changes, settings } = fitted(
      { ...words([...sales, "zapatillas"]), [at("options/4.2/title")]: { es: "Envíos" } },
      file,
    );
    expect(Object.keys(changes).sort()).toEqual([at("options/3.2/title"), at("options/5/words")]);
    expect(settings.chats[0]?.menu?.options[4]?.words).toContain("zapatillas");
  });

  test("keep an option that was added, and take in what the file has anew", () => {
    const added: Changes = {
      [at("order")]: ["1", "xviajes", "3", "4", "5"],
      [at("options/xviajes/leads")]: { to: "team", team: 1235 },
      [at("options/xviajes/words")]: { any: ["viaje"] },
    };
    const file = chatWith(({ options: [first, second, ...more] }) => ({
      options: [first, second, { title: "Talleres", answer: "Un año." }, ...more],
    }));
    const { settings, leftOut } = fitted(added, file);
    expect(leftOut).toEqual([]);
    const titles = settings.chats[0]?.menu?.options.map(({ id, title }) => [id, title?.es]);
    // The second was taken out in the page, and the new one has the third place in the file.
    expect(titles).toEqual([
      ["3", "Talleres"],
      ["1", "Ventas"],
      ["xviajes", undefined],
      ["4", "Facturación"],
      ["5", "Preguntas frecuentes"],
      ["6", "Una persona"],
    ]);
  });

  test("give way to what the file has changed since, and are told", () => {
    const changes: Changes = { "teams/1234/answer_within": 30, "teams/1236/answer_within": 5 };
    const teams = shop.written.teams?.map((team) =>
      team.id === 1234 ? { ...team, answerWithinMinutes: 20 } : team,
    );
    const { settings, leftOut } = fitted(changes, { teams });
    expect(settings.teams.map(({ answerWithin }) => answerWithin)).toEqual([
      1_200_000,
      undefined,
      300_000,
      undefined,
    ]);
    expect(leftOut).toEqual([{ path: "teams/1234/answer_within", value: 30, why: "changed" }]);
  });

  test("of what is gone are told", () => {
    const file = chatWith(({ options: [, ...more] }) => ({ options: more }));
    const { leftOut, changes } = fitted({ ...words(["zapatillas"]), "teams/99/next": 1234 }, file);
    expect(changes).toEqual({});
    expect(leftOut.map(({ path, why }) => [path, why])).toEqual([
      [at("options/1/words"), "gone"],
      ["teams/99/next", "gone"],
    ]);
  });

  test("that no longer hold are left out, each for its own sake", () => {
    const changes: Changes = {
      [at("options/1/leads")]: { to: "team", team: 1237 },
      ...words([...sales, "rebaja"]),
      [at("phrases/goOn")]: { es: "Diga." },
    };
    const teams = shop.written.teams?.filter(({ id }) => id !== 1237).map(({ next: _, ...team }) => team);
    const file = chatWith(({ options: [first, second, ...more] }) => ({
      options: [first, { ...second, words: ["rebaja"] }, ...more],
    }));
    const { changes: left, leftOut } = fitted(changes, file, { teams, escalation: {} });
    expect(Object.keys(left)).toEqual([at("phrases/goOn")]);
    expect(leftOut).toEqual(
      [
        expect.objectContaining({
          path: at("options/1/words"),
          why: "fault",
          detail: expect.stringContaining("'rebaja'"),
        }),
        expect.objectContaining({
          path: at("options/1/leads"),
          why: "fault",
          detail: "'1237' is not in teams; it can be 1234, 1235, 1236",
        }),
      ].sort(
        (one, other) =>
          leftOut.findIndex(({ path }) => path === one.sample?.path) -
          leftOut.findIndex(({ path }) => path === other.sample?.path),
      ),
    );
  });

  test("never break what answers contacts, whatever was changed on both sides", () => {
    const some = fc.constantFrom("precio", "factura", "hola", "zapatillas", "rebaja", "1", "stop");
    const list = fc.uniqueArray(some, { maxLength: 4 });
    const change = fc.oneof(
      fc.tuple(
        fc.constantFrom(..."123").map((key) => at(`options/${key}/words`)),
        list.map((es) => ({ es })),
      ),
      fc.tuple(
        fc.constant(at("order")),
        fc.shuffledSubarray(["1", "2", "3", "4", "5", "xa"], { minLength: 1 }),
      ),
      fc.tuple(
        fc.constant(at("options/xa/leads")),
        fc.constantFrom(1234, 1235, 1).map((team) => ({ to: "team" as const, team })),
      ),
      fc.tuple(
        fc.constant(at("options/xa/words")),
        list.map((es) => ({ es })),
      ),
      fc.tuple(fc.constantFrom("teams/1234/next", "teams/1236/next"), fc.constantFrom(1235, 1237, 7, null)),
    );
    const file = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }),
      own: list,
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), file, (changes, { order, own, drop }) => {
        const more = chatWith(({ options }) => ({
          options: order.flatMap((index) => {
            const option = options[index];
            return option === undefined
              ? []
              : [index === 0 ? { ...option, words: own.filter((one) => /^[rz]/.test(one)) } : option];
          }),
        }));
        const teams = shop.written.teams?.map(({ next: _, ...team }) =>
          drop || team.id === 1237 ? team : { ...team, next: 1237 },
        );
        const made = Object.fromEntries(changes) as Changes;
        const { settings, leftOut, changes: kept } = fitted(made, more, { teams });
        expect(settings.chats[0]?.menu?.options.length).toBeGreaterThan(0);
        // What was fitted once fits as it is.
        const again = fitChanges(kept, fileWith({ ...more, teams }).fields, fileWith({ ...more, teams }));
        expect(again).toEqual({ changes: kept, settings, leftOut: [] });
        expect(leftOut.length).toBeLessThanOrEqual(Object.keys(made).length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("lists that were changed on both sides", () => {
  const list = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f"));

  test("hold what either added, and nothing that either took out", () => {
    fc.assert(
      fc.property(list, list, list, (before, page, now) => {
        const merged = mergeWords({ es: before }, { es: page }, { es: now }).es ?? [];
        const stays = (word: string) =>
          before.includes(word)
            ? page.includes(word) && now.includes(word)
            : page.includes(word) || now.includes(word);
        expect([...merged].sort()).toEqual(["a", "b", "c", "d", "e", "f"].filter(stays));
        expect([...mergeOrder(before, page, now)].sort()).toEqual(
          ["a", "b", "c", "d", "e", "f"].filter(stays),
        );
      }),
    );
  });
});
