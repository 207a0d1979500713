import type { DeflectionRequest } from "../../src/deflection/deflection";
import type { DeflectionStore } from "../../src/deflection/deflection-store";
import type { DeskAnswer } from "../../src/deflection/desk";
import { phone } from "../deflection/fakes";
import { callingFrom } from "./ended-call";
import { inbound, keepInbound } from "./inbound";
import { claimed, FAILURES, handedOf, request, SETTINGS, serviceRequest, somebody, useKept } from "./kept";

const kept = useKept();

const SMS = { from: "+56912340000", text: "Escríbanos por WhatsApp: wa.me/56976591992" };

const withSms = () => kept.store({ termsOf: (one) => ({ ...SETTINGS.termsOf(one), sms: SMS }) });

/** Sends a message that Twilio takes and that then fails. */
async function failsLate(store: DeflectionStore, answer: DeskAnswer, wanted = request()) {
  const deflection = await claimed(store, wanted);
  const reference = `SM${deflection.id}`;
  await store.settle(deflection, { kind: "accepted", reference });
  await kept.report(reference, "failed", deflection.messageId, answer);
  return { ...deflection, reference };
}

const addressOf = (value: string) =>
  kept.row<{ unreachable_code: string | null; days: number | null }>(
    `select unreachable_code, case when unreachable_until = 'infinity' then 'Infinity'::float8
       else round(extract(epoch from unreachable_until - now()) / 86400)::float8 end as days
     from deriva.address where value = $1`,
    value,
  );

describe("where WhatsApp knows nobody under a number that has another spelling", () => {
  const twoSpellings = () => {
    const national = `55${somebody().slice(-8)}`;
    return [phone(`+52${national}`), phone(`+521${national}`)] as const;
  };

  test("the other spelling is written to, once", async () => {
    const store = kept.store();
    const [short, long] = twoSpellings();
    const first = await failsLate(store, FAILURES["not on WhatsApp"], request({ recipient: short }));
    expect(await kept.messages(first.id)).toMatchObject([
      { address: short, state: "dead", code: "63024" },
      { address: long, state: "pending" },
    ]);
    expect(await kept.delivery(first.id)).toBe("sending");
    expect(
      await kept.report(first.reference, "failed", first.messageId, FAILURES["not on WhatsApp"]),
    ).toEqual({
      kept: "known",
    });
    expect(await kept.messages(first.id)).toHaveLength(2);
    expect(await addressOf(short)).toEqual({ unreachable_code: null, days: null });
    // Who presses again at this moment is told how it stands.
    expect(await store.stateOf(first.claim)).toMatchObject({ state: { kind: "pending" } });
  });

  test("it arrives there", async () => {
    const store = kept.store();
    const first = await failsLate(
      store,
      FAILURES["not on WhatsApp"],
      request({ recipient: twoSpellings()[1] }),
    );
    const [, other] = await kept.messages(first.id);
    const due = await kept.take(store, other?.id ?? "");
    expect(due.carries).toMatchObject({
      kind: "deflection",
      deflection: { recipient: other?.address, id: first.id },
    });
    await store.settle(handedOf(due), { kind: "accepted", reference: `SMother${first.id}` });
    await kept.report(`SMother${first.id}`, "delivered", other?.id);
    expect(await kept.delivery(first.id)).toBe("delivered");
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: false });
    expect(
      (await kept.ledger(first.id)).filter(
        (kind) => kind.startsWith("other_") || kind.startsWith("delivery_"),
      ),
    ).toEqual(["other_spelling_tried", "delivery_delivered"]);
  });

  test.each(["in the answer", "in a report"])(
    "nobody is there either, as is told %s: somebody calls back",
    async (how) => {
      const store = kept.store();
      const first = await failsLate(
        store,
        FAILURES["not on WhatsApp"],
        request({ recipient: twoSpellings()[0] }),
      );
      const [, other] = await kept.messages(first.id);
      const handed = handedOf(await kept.take(store, other?.id ?? ""));
      if (how === "in a report") {
        await store.settle(handed, { kind: "accepted", reference: `SMother${first.id}` });
        await kept.report(`SMother${first.id}`, "failed", other?.id, FAILURES["not on WhatsApp"]);
      } else await store.settle(handed, FAILURES["not on WhatsApp"]);
      expect(await kept.messages(first.id)).toHaveLength(2);
      expect(await kept.delivery(first.id)).toBe("failed");
      expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
      expect(await addressOf(first.recipient)).toEqual({ unreachable_code: "63024", days: 30 });
      expect(await store.stateOf(first.claim)).toMatchObject({ state: { kind: "dead", blame: "recipient" } });
    },
  );

  test("who is still on the line is told that it comes later, and so is the same press again", async () => {
    const store = kept.store();
    const first = await claimed(store, request({ recipient: twoSpellings()[0] }));
    const settled = await store.settle(first, FAILURES["not on WhatsApp"]);
    expect(settled).toEqual({ state: { kind: "pending" }, delivery: "requested" });
    expect(await store.stateOf(first.claim)).toMatchObject({
      state: settled.state,
      receipt: { delivery: "requested" },
    });
  });
});

describe("where WhatsApp knows nobody under a number with one spelling", () => {
  test("somebody calls back, and nothing more is written there for 30 days", async () => {
    const first = await failsLate(kept.store(), FAILURES["not on WhatsApp"]);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
    expect(await addressOf(first.recipient)).toEqual({ unreachable_code: "63024", days: 30 });
  });

  test("who is still on the line hears it and goes on; nothing else is done for them", async () => {
    const store = withSms();
    const first = await claimed(store);
    const settled = await store.settle(first, FAILURES["not on WhatsApp"]);
    expect(settled).toEqual({ state: { kind: "dead", blame: "recipient" }, delivery: "failed" });
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: false });
    expect(await kept.messages(first.id)).toHaveLength(1);
    expect(await kept.rows("select outcome from deriva.call where sid = $1", first.call?.sid)).toEqual([
      { outcome: null },
    ]);
  });

  test("who has hung up meanwhile is called back", async () => {
    const store = kept.store();
    const first = await claimed(store);
    await callingFrom(kept, first.recipient, first.call?.sid);
    await store.settle(first, FAILURES["not on WhatsApp"]);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
  });

  test("an integrator's contact is called back, too", async () => {
    const store = kept.store();
    const first = await claimed(store, serviceRequest());
    await store.settle(first, FAILURES["not on WhatsApp"]);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
  });
});

describe("on a line that sends an SMS then", () => {
  test("an SMS goes out, once, and nobody need call back", async () => {
    const store = withSms();
    const first = await failsLate(store, FAILURES["not on WhatsApp"]);
    await kept.report(first.reference, "failed", first.messageId, FAILURES["not on WhatsApp"]);
    const [, sms, ...more] = await kept.messages(first.id);
    expect(more).toEqual([]);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: false });
    const due = await kept.take(store, sms?.id ?? "");
    expect(due.carries).toMatchObject({
      ...{
        kind: "text",
        text: { channel: "sms", sender: SMS.from, recipient: first.recipient, text: SMS.text },
      },
    });
    await store.settle(handedOf(due), { kind: "accepted", reference: `SMsms${first.id}` });
    await kept.report(`SMsms${first.id}`, "delivered", sms?.id);
    // WhatsApp knows nobody there, whatever becomes of an SMS.
    expect(await kept.delivery(first.id)).toBe("failed");
    expect(await addressOf(first.recipient)).toMatchObject({ unreachable_code: "63024" });
  });

  test.each(["in the answer", "in a report"])(
    "when the SMS fails, too, as is told %s, somebody calls back",
    async (how) => {
      const store = withSms();
      const first = await failsLate(store, FAILURES["not on WhatsApp"]);
      const [, sms] = await kept.messages(first.id);
      const handed = handedOf(await kept.take(store, sms?.id ?? ""));
      const failure = { kind: "refused", blame: "us", code: "30006" } as const;
      if (how === "in a report") {
        await store.settle(handed, { kind: "accepted", reference: `SMsms${first.id}` });
        await kept.report(`SMsms${first.id}`, "failed", sms?.id, failure);
      } else await store.settle(handed, failure);
      expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
      expect(await kept.messages(first.id)).toHaveLength(2);
    },
  );

  test("a contact who asked us to stop gets none", async () => {
    const store = withSms();
    const first = await claimed(store);
    await store.settle(first, { kind: "accepted", reference: `SM${first.id}` });
    await keepInbound(kept.database, inbound(first.recipient, { opt: "stop" }));
    await kept.rows("update deriva.deflection set delivery = 'sending' where id = $1", first.id);
    await kept.report(`SM${first.id}`, "failed", first.messageId, FAILURES.withheld);
    expect(await kept.messages(first.id)).toHaveLength(1);
  });
});

test("who blocked us is not written to until they write", async () => {
  const store = kept.store();
  const { recipient } = await failsLate(store, FAILURES.blocked);
  expect(await addressOf(recipient)).toEqual({ unreachable_code: "63014", days: Number.POSITIVE_INFINITY });
  const wanted = request({ recipient });
  expect(await store.claim(wanted)).toMatchObject({ why: "not-on-whatsapp" });
  await keepInbound(kept.database, inbound(recipient));
  expect((await store.claim(wanted)).kind).toBe("claimed");
});

test("who opted out at Twilio has with us, once", async () => {
  const store = withSms();
  const first = await failsLate(store, FAILURES["opted out"]);
  await kept.report(first.reference, "failed", first.messageId, FAILURES["opted out"]);
  const withdrawn = await kept.rows(
    `select c.wording from deriva.consent c join deriva.deflection d using (contact_id)
     where d.id = $1 and c.kind = 'withdrawn'`,
    first.id,
  );
  expect(withdrawn).toEqual([{ wording: "Twilio 21610" }]);
  expect(await kept.messages(first.id)).toHaveLength(1);
  expect(await store.claim(request({ recipient: first.recipient }))).toMatchObject({ why: "opted-out" });
});

describe("a failure that may pass", () => {
  test("has the message sent again, and the failed send is none that could have arrived", async () => {
    const store = kept.store();
    const first = await failsLate(store, FAILURES["for now"]);
    expect(await kept.messages(first.id)).toMatchObject([
      { state: "pending", reference: null, spent: [first.reference], due_at: expect.any(Date) },
    ]);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: false });
    const due = await kept.take(store, first.messageId);
    expect(due.unclearSince).toBeUndefined();
    expect(await store.firstUnused([first.reference, "SMnewer"], first)).toBe("SMnewer");
    expect(await store.firstUnused([first.reference], await claimed(store))).toBeUndefined();
  });

  test("changes nothing when it is told again, before and after the next send", async () => {
    const store = kept.store();
    const first = await failsLate(store, FAILURES["for now"]);
    const stale = async () => [
      await kept.report(first.reference, "failed", first.messageId, FAILURES.withheld),
      await kept.report(first.reference, "failed", undefined, FAILURES["for now"]),
      await kept.report(first.reference, "sent", first.messageId),
    ];
    const before = await kept.messages(first.id);
    expect(await stale()).toEqual(Array(3).fill({ kept: "known" }));
    expect(await kept.messages(first.id)).toEqual(before);

    const handed = handedOf(await kept.take(store, first.messageId));
    expect(await stale()).toEqual(Array(3).fill({ kept: "known" }));
    await store.settle(handed, { kind: "accepted", reference: `SMagain${first.id}` });
    expect(await stale()).toEqual(Array(3).fill({ kept: "known" }));
    expect(await kept.messages(first.id)).toMatchObject([
      { state: "sent", reference: `SMagain${first.id}`, spent: [first.reference] },
    ]);
    await kept.report(`SMagain${first.id}`, "delivered", first.messageId);
    expect(await kept.delivery(first.id)).toBe("delivered");
  });

  test.each(["by our id", "by its own"])(
    "has not happened when the message arrives after all, told %s",
    async (how) => {
      const store = kept.store();
      const first = await failsLate(store, FAILURES["for now"]);
      await kept.report(first.reference, "delivered", how === "by our id" ? first.messageId : undefined);
      expect(await kept.messages(first.id)).toMatchObject([
        { state: "sent", reference: first.reference, due_at: null },
      ]);
      expect(await kept.delivery(first.id)).toBe("delivered");
    },
  );

  test("is waited for longer each time, and not for ever", async () => {
    const store = kept.store();
    const first = await claimed(store);
    const waits: number[] = [];
    let handed = { messageId: first.messageId, attempt: 1 };
    for (let round = 1; round <= 10; round++) {
      const reference = `SM${round}${first.id}`;
      await store.settle(handed, { kind: "accepted", reference });
      await kept.report(reference, "failed", first.messageId, FAILURES["for now"]);
      const [message] = await kept.messages(first.id);
      if (message?.state !== "pending") break;
      waits.push((message.due_at?.getTime() ?? 0) - Date.now());
      handed = handedOf(await kept.take(store, first.messageId));
    }
    expect(waits).toHaveLength(9);
    expect(Math.max(...waits)).toBeLessThan(5 * 60_000 + 2_000);
    expect(await kept.delivery(first.id)).toBe("failed");
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
  });

  test("is for good when the message is too late by now", async () => {
    const store = kept.store();
    const first = await claimed(store);
    await store.settle(first, { kind: "accepted", reference: `SM${first.id}` });
    await kept.rows(
      "update deriva.message set expires_at = now() - interval '1 s' where id = $1",
      first.messageId,
    );
    await kept.report(`SM${first.id}`, "failed", first.messageId, FAILURES["for now"]);
    expect(await kept.messages(first.id)).toMatchObject([{ state: "dead" }]);
    expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
  });
});

describe("a template that WhatsApp does not take", () => {
  const rejected = { kind: "refused", blame: "us", code: "63041", spare: "ivr_deflect_2" } as const;
  const templateOf = (carries: { kind: string; deflection?: Pick<DeflectionRequest, "template"> }) =>
    carries.deflection?.template;

  test.each(["in the answer", "in a report"])(
    "is replaced by its spare, once, as is told %s",
    async (how) => {
      const store = kept.store();
      const first =
        how === "in a report" ? await failsLate(store, rejected) : await claimed(store, serviceRequest());
      if (how === "in the answer") await store.settle(first, rejected);
      const due = await kept.take(store, first.messageId);
      expect(templateOf(due.carries)).toBe("ivr_deflect_2");
      await store.settle(handedOf(due), rejected);
      expect(await kept.messages(first.id)).toMatchObject([{ state: "dead", template: "ivr_deflect_2" }]);
      expect(await kept.ticket(first.ticketId)).toMatchObject({ wants_callback: true });
    },
  );

  test("is replaced for who is on the line, too: the message comes at once", async () => {
    const store = kept.store();
    const first = await claimed(store);
    expect((await store.settle(first, rejected)).state).toEqual({ kind: "pending" });
    const [message] = await kept.messages(first.id);
    expect(message?.due_at?.getTime()).toBeLessThanOrEqual(Date.now() + 1_000);
  });
});
