import { readNumbers } from "../../assets/desk/admin/keys/read-numbers";
import { changesOf } from "../../assets/desk/admin/users/user-changes";
import type { UserJson } from "../../src/edge/desk-contract";

test("numbers are read as people write them", () => {
  expect(readNumbers("")).toEqual([]);
  expect(readNumbers("+56 9 7659 1992, (56) 976591993")).toEqual(["+56976591992", "+56976591993"]);
  expect(readNumbers("+56976591992\n56976591992")).toEqual(["+56976591992"]);
  expect(readNumbers("+56976591992, ventas")).toBeUndefined();
  expect(readNumbers("123")).toBeUndefined();
});

const ana: UserJson = {
  id: "2",
  name: "Ana",
  email: "ana@example.com",
  role: "agent",
  language: null,
  available: true,
  capacity: 8,
  teams: [1234, 1235],
  disabled: false,
  has_account: true,
  invited_until: null,
  seen_at: null,
  sessions: 1,
};
const draft = { name: "Ana", email: "ana@example.com", role: "agent", capacity: "8" } as const;

test("only what was changed of somebody is sent, so that two admins undo nothing of each other's", () => {
  expect(changesOf(ana, { ...draft, teams: [1235, 1234] })).toEqual({});
  expect(changesOf(ana, { ...draft, name: " Ana María ", teams: [1234] })).toEqual({
    name: "Ana María",
    teams: [1234],
  });
  expect(changesOf(ana, { ...draft, role: "admin", capacity: "12", teams: ana.teams })).toEqual({
    role: "admin",
    capacity: 12,
  });
});
