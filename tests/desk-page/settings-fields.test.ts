import {
  changesOf,
  clashesOf,
  type Field,
  isSame,
  newKey,
  withDraft,
  withoutSaved,
  withValue,
} from "../../assets/desk/admin/settings/fields";

const SENDER = "+56976591992";

const order = (value: readonly string[]): Field => ({
  path: `senders/${SENDER}/order`,
  name: "order",
  kind: "order",
  sender: SENDER,
  option: "",
  optional: false,
  value,
});

const minutes = (value: number | null): Field => ({
  path: "teams/1234/answer_within",
  name: "team_answer_within",
  kind: "number",
  team: 1234,
  optional: true,
  value,
});

const words = (value: readonly string[]): Field => ({
  path: "escalation/phrases/asked",
  name: "escalation_phrases",
  kind: "words",
  optional: false,
  value: { es: value },
});

test("values are the same whatever the order of their parts, but not of their lists", () => {
  expect(isSame({ es: "a", pt: "b" }, { pt: "b", es: "a" })).toBe(true);
  expect(isSame({ es: "a", pt: undefined }, { es: "a" })).toBe(true);
  expect(isSame(["1", "2"], ["2", "1"])).toBe(false);
  expect(isSame(null, {})).toBe(false);
});

test("what is typed back to what is saved is no change", () => {
  const typed = withValue({}, "teams/1234/answer_within", 20, 15);
  expect(typed).toEqual({ "teams/1234/answer_within": 20 });
  expect(withValue(typed, "teams/1234/answer_within", 15, 15)).toEqual({});
});

test("null is a value that can be typed", () => {
  expect(withValue({}, "teams/1234/answer_within", null, 15)).toEqual({ "teams/1234/answer_within": null });
  expect(withDraft([minutes(15)], { "teams/1234/answer_within": null })[0]?.value).toBeNull();
});

test("an option that is added has its fields before it is saved", () => {
  const draft = {
    [`senders/${SENDER}/order`]: ["1", "xnew"],
    [`senders/${SENDER}/options/xnew/leads`]: { to: "team", team: 1234 } as const,
    [`senders/${SENDER}/options/xnew/title`]: { es: "Repuestos" },
  };
  const shown = withDraft([order(["1"])], draft);
  expect(shown.map(({ name }) => name)).toEqual(["order", "option_leads", "option_title"]);
  expect(changesOf([order(["1"])], draft)).toHaveLength(3);
});

test("nothing is sent of an option that was added and removed again", () => {
  const draft = { [`senders/${SENDER}/options/xnew/leads`]: { to: "team", team: 1234 } as const };
  expect(changesOf([order(["1"])], draft)).toEqual([]);
});

test("where somebody else saved what is typed here, theirs is told and ours is kept", () => {
  const draft = { "teams/1234/answer_within": 20, "escalation/phrases/asked": { es: ["humano"] } };
  const before = [minutes(15), words([])];
  expect(clashesOf(before, [minutes(30), words([])], draft)).toEqual({ "teams/1234/answer_within": 30 });
  // They typed the same: that is no clash, and nothing more to save.
  expect(clashesOf(before, [minutes(20), words([])], draft)).toEqual({});
  expect(withoutSaved([minutes(20), words([])], draft)).toEqual({
    "escalation/phrases/asked": { es: ["humano"] },
  });
});

test("a new option's key is of letters and digits, after its menu's, and nobody else's", () => {
  expect(newKey("", [])).toMatch(/^x[a-z0-9]{1,12}$/);
  expect(newKey("4", [])).toMatch(/^4\.x[a-z0-9]{1,12}$/);
  const [first, ...then] = [0, 0, 0, 0, 0, 0, 0, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99, 0.99];
  let turn = 0;
  const random = () => [first ?? 0, ...then][turn++] ?? 0.5;
  expect(newKey("", ["xaaaaaaa"], random)).toBe("x9999999");
});
