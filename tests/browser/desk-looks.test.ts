import { addAccount } from "../support/accounts";
import { keepPicture } from "../support/browser";
import { writeAs } from "../support/handset";
import { type Floor, openFloor, SOPORTE, somebodyWaits, VENTAS } from "./desk-floor";
import { OpenDesk } from "./open-desk";

let floor: Floor;
let ticket = "";

beforeAll(async () => {
  floor = await openFloor();
  await addAccount(floor.database, { name: "Sofia", role: "admin", teams: [SOPORTE, VENTAS] });
  const first = await somebodyWaits(floor, "quiero hablar con una persona, es urgente");
  ticket = first.ticket;
  await writeAs(floor.stack, first.number, "Les mando una foto", { media: ["image/png"] });
  await somebodyWaits(floor, "quiero comprar una bicicleta");
  await somebodyWaits(floor, "estoy furioso, nadie responde");
});

afterAll(() => floor?.close());

const SIZES = [
  { width: 360, height: 740 },
  { width: 1024, height: 768 },
  { width: 1600, height: 950 },
];

const PLACES: readonly [string, string][] = [
  ["list", "tickets?list=all"],
  ["ticket", "tickets/TICKET?list=all"],
  ["board", "board"],
  ["figures", "figures"],
  ["users", "admin/users"],
  ["keys", "admin/keys"],
  ["canned", "admin/canned"],
  ["audit", "admin/audit"],
  ["settings", "admin/settings"],
];

/** What can be used or read and lies beyond the page's edge, where nothing can be scrolled to it. */
function cutOff({ page }: OpenDesk): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isReached = (element: Element | null): boolean =>
      element !== null &&
      ((element.scrollWidth > element.clientWidth &&
        ["auto", "scroll"].includes(getComputedStyle(element).overflowX)) ||
        isReached(element.parentElement));
    return [...document.querySelectorAll("button, a, input, select, textarea, time")]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getBoundingClientRect().right > innerWidth + 1,
      )
      .filter((element) => !isReached(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

describe.each(SIZES)("at $width px", (size) => {
  test.each([false, true])("every page fits, and axe finds nothing serious; dark: %s", async (dark) => {
    const door = await OpenDesk.open(floor.browser, floor.stack, { ...size, dark });
    await door.page.getByLabel("Correo").waitFor();
    expect(await door.violations()).toEqual([]);
    await keepPicture(door.page, `desk-${size.width}-door${dark ? "-dark" : ""}`);
    await door.signIn("sofia@example.com");
    for (const [name, place] of PLACES) {
      await door.goTo(place.replace("TICKET", ticket));
      await door.page.waitForLoadState("networkidle").catch(() => {});
      await door.page.locator("h1, h2, [data-ticket]").first().waitFor();
      await door.page.waitForTimeout(400);
      await keepPicture(door.page, `desk-${size.width}-${name}${dark ? "-dark" : ""}`);
      const wide = await door.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect({ name, wide }).toEqual({ name, wide: 0 });
      expect({ name, cut: await cutOff(door) }).toEqual({ name, cut: [] });
      expect({ name, violations: await door.violations() }).toEqual({ name, violations: [] });
    }
    expect(door.faults).toEqual([]);
    await door.close();
  });
});
