import { COMMON_PASSWORDS } from "../../src/desk/common-passwords";
import { hashPassword, isCheaper, isRightPassword } from "../../src/desk/password";
import { passwordFault } from "../../src/desk/password-rules";
import { WordFilter } from "../../src/routing/words/word-filter";

// A hash is made to take long, and a machine may have others to make.
jest.setTimeout(60_000);

describe("a hash", () => {
  test("is right for its password alone, however the password was typed", async () => {
    const hash = await hashPassword("Café con leche");
    expect(hash).toMatch(/^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/);
    expect(await isRightPassword("Café con leche", hash)).toBe(true);
    expect(await isRightPassword("Cafe\u0301 con leche", hash)).toBe(true);
    expect(await isRightPassword("Café con leche ", hash)).toBe(false);
    expect(await isRightPassword("", hash)).toBe(false);
  });

  test("is another one each time", async () => {
    expect(await hashPassword("Café con leche")).not.toBe(await hashPassword("Café con leche"));
  });

  test("that is not there is right for nothing", async () => {
    expect(await isRightPassword("", undefined)).toBe(false);
    expect(await isRightPassword("Café con leche", undefined)).toBe(false);
  });

  test("that cost less than hashes do now is told", async () => {
    expect(isCheaper(await hashPassword("Café con leche"))).toBe(false);
    expect(isCheaper("scrypt$1024$8$1$AAAA$AAAA")).toBe(true);
  });

  test("of another kind is a fault, and no password is right for it", async () => {
    await expect(isRightPassword("x", "bcrypt$10$x$y")).rejects.toThrow("of an unknown kind");
  });
});

describe("a password", () => {
  const owner = { email: "ana.perez@example.com", name: "Ana Pérez Soto", company: "Tienda Sur" };
  const common = WordFilter.read(COMMON_PASSWORDS);
  const fault = (password: string) => passwordFault(password, owner, common);

  test.each([
    "caballo bateria grapa",
    "tres tristes tigres comen",
    "Ana compra en la tienda",
    "kX9$vQ2m!tRz",
    "日本語のパスワードです",
    "ñandúes al amanecer",
  ])("%p will do", (password) => expect(fault(password)).toBeUndefined());

  test.each([
    ["123456789", "too_short"],
    ["😀😀😀😀😀😀😀😀😀", "too_short"],
    ["x".repeat(201), "too_long"],
    ["password123", "too_common"],
    ["PASSWORD-2026!", "too_common"],
    ["qwertyuiop", "too_common"],
    ["1q2w3e4r5t", "too_common"],
    ["Contraseña123", "too_common"],
    ["Bemvindo@2026", "too_common"],
    ["121212121212", "too_common"],
    ["Ana.Perez.2026", "about_you"],
    ["anaperez@example.com", "about_you"],
    ["tiendasur!!2026", "about_you"],
  ])("%p is refused as %s", (password, why) => expect(fault(password)).toBe(why));
});
