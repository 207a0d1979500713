import { startSends, stopSends } from "../../src/adapters/postgres/send-stops";
import { readNotable } from "../../src/adapters/postgres/standing-reader";
import { canonicalNumber } from "../../src/contact/number-variants";
import { inbound, keepInbound } from "./inbound";
import { claimed, FAILURES, HOUR, LINE, NO_LIMITS, request, SENDER, somebody, useKept } from "./kept";

const kept = useKept();

const MEMORY = 24 * HOUR;

const notable = async (most = 1_000) => readNotable(kept.database, MEMORY, most);

/** Ages everything that was asked for. */
const aDayPasses = () => kept.rows("update deriva.deflection set created_at = created_at - interval '25 h'");

describe("who a busy instance has to ask about", () => {
  test("is who was written to within the longest memory, and no more after it", async () => {
    const recipient = somebody();
    await claimed(kept.store(), request({ recipient }));
    expect((await notable())?.numbers.has(canonicalNumber(recipient))).toBe(true);
    await aDayPasses();
    expect((await notable())?.numbers.has(canonicalNumber(recipient))).toBe(false);
  });

  test("is who asked us to stop, for good", async () => {
    const recipient = somebody();
    await keepInbound(kept.database, inbound(recipient, { opt: "stop" }));
    await aDayPasses();
    expect((await notable())?.numbers.has(canonicalNumber(recipient))).toBe(true);
  });

  test("is whom WhatsApp did not find, while that is remembered", async () => {
    const store = kept.store();
    const recipient = somebody();
    await store.settle(await claimed(store, request({ recipient })), FAILURES["not on WhatsApp"]);
    await aDayPasses();
    expect((await notable())?.numbers.has(canonicalNumber(recipient))).toBe(true);
    await kept.rows("update deriva.address set unreachable_until = now() - interval '1 s'");
    expect((await notable())?.numbers.has(canonicalNumber(recipient))).toBe(false);
  });

  test("is nobody where there are too many to remember: nothing is answered", async () => {
    for (let count = 0; count < 3; count++) await claimed(kept.store(), request({ recipient: somebody() }));
    expect(await notable(2)).toBeUndefined();
  });
});

describe("what is closed to all", () => {
  test("are senders that are stopped", async () => {
    await stopSends(kept.database, SENDER);
    expect((await notable())?.closed).toEqual(new Set([SENDER]));
    await startSends(kept.database, SENDER);
    expect((await notable())?.closed).toEqual(new Set());
  });

  test("are limits that are used up", async () => {
    await kept.forgetCounts();
    const store = kept.store({ limits: { ...NO_LIMITS, line: { perHour: 2, perDay: 2 } } });
    for (let count = 0; count < 2; count++) await claimed(store, request({ recipient: somebody() }));
    expect((await notable())?.closed).toContain(`line:${LINE}`);
  });
});
