import fc from "fast-check";
import type { Situation } from "../../src/conversation/situation";
import { decideDue } from "../../src/routing/decide-due";
import type { DueKind, Turn } from "../../src/routing/turn";
import { answerOf, shopRouting, turnOf, WEDNESDAY } from "./shop-routing";

const said = ({ replies = [] }: Turn) => replies.map(({ text }) => text).join("\n");

const HOUR = 3_600_000;

describe("the first words", () => {
  test("that say nothing are answered with the welcome and a list", () => {
    const turn = turnOf({ text: "hola" });
    expect(said(turn)).toContain("Hola, gracias por escribir a Tienda Sur");
    expect(said(turn)).toContain("1. Ventas");
    expect(turn.replies?.[0]?.choices).toMatchObject({ style: "list", label: "Ver opciones" });
    expect(turn.state).toMatchObject({ menu: "" });
  });

  test("are no number of a menu that was not shown", () => {
    expect(said(turnOf({ text: "1" }))).toContain("¿En qué le ayudamos?");
  });

  test.each([
    ["olá, tudo bem?", "pt", "Olá, obrigado"],
    ["hello there", "en", "Hello, thank you"],
    ["hola", "es", "Hola, gracias"],
  ])("'%s' are answered in their language, which is remembered", (text, language, start) => {
    const turn = turnOf({ text });
    expect(turn.language).toBe(language);
    expect(said(turn)).toContain(start);
  });

  test("of a contact whose language is known change nothing about it", () => {
    const turn = turnOf({ text: "hello there", situation: { language: "pt" } });
    expect(turn.language).toBeUndefined();
    expect(said(turn)).toContain("Olá");
  });
});

describe("an answer", () => {
  test.each([
    ["1", 1235],
    ["ventas", 1235],
    ["quiero COMPRAR", 1235],
    ["la tres", 1236],
    ["mi pedido no ha llegado", 1234],
  ])("'%s' leads to team %d, and is kept with what matched", (text, team) => {
    const turn = answerOf(text);
    expect(turn.handOver).toEqual({ team, tier: 2 });
    expect(turn.chosen).toHaveLength(1);
    expect(turn.limit).toBeDefined();
  });

  test("by a tap counts in whatever menu it stood", () => {
    expect(said(answerOf("", { message: { chosen: "4.2", kind: "button" } }))).toContain("Despachamos");
  });

  test("that lies further within is found by its words, not by its number", () => {
    expect(said(answerOf("¿cuánto demora el envío?"))).toContain("Despachamos");
    expect(answerOf("2", { situation: { state: { menu: "4" } } }).chosen?.[0]?.option).toBe("4.2");
  });

  test("that means two things is asked back, with what can be tapped", () => {
    const turn = answerOf("ventas o soporte");
    expect(said(turn)).toContain("Ventas o Soporte?");
    expect(turn.state?.candidates).toEqual(["1", "2"]);
    expect(said(answerOf("sí", { situation: { state: turn.state } }))).toContain("Ventas o Soporte?");
    const next = answerOf("2", { situation: { state: turn.state } });
    expect(next.handOver?.team).toBe(1234);
  });

  test("that is not understood is told once, twice, and then a person takes over", () => {
    const first = answerOf("es por mi tía");
    expect(said(first)).toContain("no entendí");
    expect(first.state).toMatchObject({ failures: 1 });
    expect(first.limit).toEqual({ at: WEDNESDAY + 30 * 60_000, keep: true });
    const second = answerOf("la de siempre", { situation: { state: first.state } });
    const third = answerOf("eso mismo", { situation: { state: second.state } });
    expect(third.handOver).toMatchObject({ reason: "not-understood", team: 1234 });
  });

  test("after half a day begins anew", () => {
    const turn = answerOf("es por mi tía", { message: { previousAt: WEDNESDAY - 13 * HOUR } });
    expect(said(turn)).toContain("¿En qué le ayudamos?");
    expect(turn.state?.failures).toBeUndefined();
  });

  test("that was written before our last words is no answer to them, but may say what is wanted", () => {
    const early = { situation: { lastReplyAt: WEDNESDAY + 1 } };
    expect(answerOf("oiga, disculpe", early)).toMatchObject({ state: { menu: "" } });
    expect(answerOf("oiga, disculpe", early).replies).toBeUndefined();
    expect(answerOf("quiero comprar", early).handOver?.team).toBe(1235);
    expect(answerOf("quiero una persona", early).handOver?.reason).toBe("asked");
  });
});

describe("a greeting", () => {
  const greeted = (ms: number) => ({
    situation: { lastReplyAt: WEDNESDAY - ms },
  });

  test("right after another gets no second menu, and one later does", () => {
    for (const text of [
      "buenas tardes",
      "¿cómo están?",
      "una consulta",
      "Quería hacer una consulta",
      "oi, tudo bem?",
    ]) {
      expect(answerOf(text, greeted(500)).replies).toBeUndefined();
      expect(said(answerOf(text, greeted(180_000)))).toContain("1. ");
    }
  });

  test("is no answer that failed, and leaves what was said before it to its time", () => {
    const turn = answerOf("td bem?", greeted(180_000));
    expect(turn.events).toBeUndefined();
    expect(turn.limit).toBeUndefined();
  });
});

describe("a first message that says something", () => {
  test.each([
    ["hola, compré un microondas y no sé qué le pasa", {}],
    ["", { kind: "media" }],
  ] as const)("'%s' %j is answered by the menu, and by a person in half an hour", (text, message) => {
    const turn = turnOf({ text, message });
    expect(said(turn)).toContain("1. Ventas");
    expect(turn.limit).toEqual({ at: WEDNESDAY + HOUR / 2, keep: true });
  });

  test("is not left with people for a greeting", () => {
    expect(turnOf({ text: "Hola, buenas tardes" }).limit).toBeUndefined();
  });
});

describe("the same question twice", () => {
  const asked = answerOf("a qué hora abren").state;

  test("is for a person: the answer was none", () => {
    expect(asked).toMatchObject({ answered: "4.1" });
    const turn = answerOf("pero a qué hora abren el domingo", { situation: { state: asked } });
    expect(turn.handOver).toMatchObject({ reason: "not-understood", finding: { rule: "same-question" } });
  });

  test("and so is an answer that was refused", () => {
    for (const text of ["eso no era lo que preguntaba", "no me sirve", "não era isso"]) {
      const turn = answerOf(text, { situation: { state: asked } });
      expect(turn.handOver).toMatchObject({ reason: "not-understood", finding: { rule: "answer-refused" } });
    }
  });

  test("is answered again where it is tapped, or another was asked between", () => {
    const tapped = { message: { chosen: "4.1", kind: "button" }, situation: { state: asked } } as const;
    expect(said(answerOf("Horario", tapped))).toContain("Abrimos");
    const other = answerOf("hacen envíos?", { situation: { state: asked } }).state;
    expect(said(answerOf("a qué hora abren", { situation: { state: other } }))).toContain("Abrimos");
  });
});

test("a recording is not called a message that was not understood", () => {
  const text = said(answerOf("", { message: { kind: "media" } }));
  expect(text).toContain("Recibimos lo que nos envió");
  expect(text).not.toContain("no entendí");
});

describe("a title", () => {
  test.each([
    ["me sale un error al pagar", undefined],
    ["no sale agua caliente del calefont", undefined],
    ["busco una mesa para 6 personas", undefined],
    ["tem mesa de jantar para 8 pessoas?", undefined],
    ["sales please", 1235],
    ["I want to talk to sales", 1235],
    ["quiero hablar con ventas", 1235],
  ])("of another language, or of persons, is not heard within a sentence: '%s' %p", (text, team) => {
    expect(answerOf(text).handOver?.team).toBe(team);
  });
});

describe("a person's option", () => {
  test.each(["una persona", "una persona por favor", "quiero una persona", "a person please"])(
    "is wished for: '%s'",
    (text) => expect(answerOf(text).handOver?.reason).toBe("asked"),
  );

  test.each([
    ...["colchón para una persona", "cama de una persona", "bed for a person", "es para una persona mayor"],
    ...[
      "no hace falta una persona",
      "no, una persona no",
      "retira otra persona",
      "prefiero que no me llamen",
    ],
  ])("is not: '%s'", (text) => expect(answerOf(text).handOver?.reason).not.toBe("asked"));
});

test("a team of the menu is chosen by its title, though the title is also a wish for a person", () => {
  const { handOver } = answerOf("Soporte");
  expect(handOver).toEqual({ team: 1234, tier: 2 });
});

test("a refused team is not chosen", () => {
  expect(answerOf("no ventas, la otra").handOver).toBeUndefined();
});

test("the same question back leads to a person at its second repeat", () => {
  let { state } = answerOf("ventas o soporte");
  for (let time = 0; time < 2; time++) {
    const turn = answerOf("si", { situation: { state } });
    if (time === 0) expect(said(turn)).toContain("Ventas o Soporte?");
    else expect(turn.handOver?.reason).toBe("not-understood");
    ({ state } = turn);
  }
});

test("who leads up to a question is asked to go on, and not forgotten", () => {
  for (const text of ["necesito ayuda", "can you help me?", "preciso de ajuda", "tengo una consulta"]) {
    const turn = answerOf(text, { situation: { lastReplyAt: WEDNESDAY - 30_000 } });
    expect(said(turn)).toMatch(/Cuéntenos|Go ahead|Pode falar/);
    expect(turn.limit?.at).toBeDefined();
  }
});

test("longer words of a further menu win over shorter ones of the first", () => {
  expect(answerOf("cuánto cuesta una mesa").handOver?.team).toBe(1235);
  expect(said(answerOf("¿cuánto cuesta el envío a Arica?"))).toContain("Despachamos");
});

describe("a language that was told from a greeting", () => {
  const hi = turnOf({ text: "hi" });
  const andThen = (text: string) =>
    turnOf({ text, situation: { language: "en", state: hi.state, lastReplyAt: WEDNESDAY - 60_000 } });

  test("gives way to a sentence in another", () => {
    expect(hi).toMatchObject({ language: "en", state: { unsure: true } });
    const turn = andThen("necesito saber algo de mi compra de ayer por favor");
    expect(turn.language).toBe("es");
    expect(turn.state?.unsure).toBeUndefined();
  });

  test("stays where nothing more was said", () => {
    expect(andThen("ok").language).toBeUndefined();
    expect(andThen("ok").state?.unsure).toBe(true);
  });
});

test("a question without a list is asked again in its own words", () => {
  const routing = shopRouting({
    senders: [
      {
        ...{ number: "+56976591992", template: "ivr_deflect", team: 1234 },
        chat: {
          welcome: "¿De qué región nos escribe?",
          options: [
            { words: ["Santiago"], team: 1235 },
            { words: ["Valparaíso", "Viña"], team: 1236 },
          ],
        },
      },
    ],
  });
  expect(said(answerOf("de marte", { routing }))).toBe(
    "Disculpe, no entendí su respuesta.\n\n¿De qué región nos escribe?",
  );
  expect(said(answerOf("Santiago o Valparaíso", { routing }))).toContain("Santiago o Valparaíso?");
});

describe("a person takes over", () => {
  test.each([
    ["quiero hablar con una persona", "asked", 1234],
    ["ESTO ES UNA VERGÜENZA", "frustration", 1234],
    ["me cobraron dos veces", "sensitive", 1236],
    ["quiero una franquicia", "out-of-scope", 1234],
    ["quiero hablar con alguien de ventas", "asked", 1235],
  ] as const)("'%s': %s, by team %d", (text, reason, team) => {
    const turn = answerOf(text);
    expect(turn.handOver).toMatchObject({ reason, team, tier: 2 });
    expect(turn.handOver?.finding?.words).not.toBe("");
    expect(turn.notices).toEqual(["escalated"]);
    expect(said(turn)).toMatch(/Le atenderá una persona de/);
  });

  test("not where the config has an answer for just those words", () => {
    const chat = {
      welcome: "Hola",
      options: [
        { title: "Reembolsos", words: ["reembolso"], answer: "Los reembolsos tardan 5 días." },
        { title: "Ventas", team: 1235 },
      ],
    };
    const senders = [{ number: "+56976591992", template: "ivr_deflect", team: 1234, chat }];
    const routing = shopRouting({ senders });
    expect(said(answerOf("quiero un reembolso", { routing }))).toBe("Los reembolsos tardan 5 días.");
    const stern = shopRouting({ senders, escalation: { phrases: { sensitive: ["reembolso"] } } });
    expect(answerOf("quiero un reembolso", { routing: stern }).handOver?.reason).toBe("sensitive");
  });

  test("not for a reason that is switched off", () => {
    const routing = shopRouting({ escalation: { off: ["frustration", "not-understood"] } });
    expect(answerOf("ESTO ES UNA VERGÜENZA", { routing }).handOver).toBeUndefined();
    const lost = answerOf("eso", { routing, situation: { state: { failures: 9 } } });
    expect(lost.handOver).toBeUndefined();
  });

  test("for a VIP at once, and of their words the team", () => {
    const routing = shopRouting({ escalation: { vip: { segmento: ["oro", "platino"] } } });
    const metadata = { user: { segmento: "oro" } };
    expect(turnOf({ text: "hola", ticket: { metadata }, routing }).handOver).toMatchObject({
      reason: "vip",
      team: 1234,
    });
    expect(turnOf({ text: "quiero comprar", ticket: { metadata }, routing }).handOver?.team).toBe(1235);
    expect(
      turnOf({ text: "hola", ticket: { metadata: { user: { segmento: "plata" } } }, routing }).handOver,
    ).toBeUndefined();
  });

  test("because a judge says so, where the rules found nothing; it cannot say anything else", () => {
    expect(turnOf({ text: "hola", judged: "frustration" }).handOver).toMatchObject({ reason: "frustration" });
    expect(turnOf({ text: "quiero una persona", judged: "frustration" }).handOver?.reason).toBe("asked");
  });

  test("outside the team's hours the contact reads when it opens, and nobody is asked to be there", () => {
    const sunday = new Date("2026-11-29T15:00:00Z").getTime();
    const turn = turnOf({ text: "quiero una persona", now: sunday });
    expect(said(turn)).toContain("mañana a las 9:00");
    expect(turn.assign).toBeUndefined();
    expect(turn.limit?.at).toBe(new Date("2026-11-30T12:15:00Z").getTime());
  });
});

describe("who is with people", () => {
  test.each(["waiting", "assigned"] as const)("(%s) is answered by nobody else", (stage) => {
    for (const text of ["1", "horario", "quiero una persona", "ESTO ES UNA VERGÜENZA", "menú"]) {
      const turn = turnOf({ text, ticket: { stage, team: 1234, waitsSince: WEDNESDAY } });
      expect(turn).toMatchObject({ waits: true, limit: { keep: true }, assign: { how: "round-robin" } });
      expect(turn.replies).toBeUndefined();
      expect(turn.handOver).toBeUndefined();
    }
  });

  test("is told once that their team is closed", () => {
    const sunday = new Date("2026-11-29T15:00:00Z").getTime();
    const fromCall = { stage: "waiting", kind: "deflection", team: 1234 } as const;
    expect(said(turnOf({ text: "hola", ticket: fromCall, now: sunday }))).toContain("mañana a las 9:00");
    expect(said(turnOf({ text: "hola", ticket: { ...fromCall, waitsSince: sunday }, now: sunday }))).toBe("");
  });
});

describe("a message of a ticket that was resolved before it was read", () => {
  const resolved = { status: "resolved", stage: "waiting", team: 1234 } as const;

  test.each([
    ["Espere, falta algo", {}],
    ["gracias", { kind: "media" }],
    ["", { kind: "location" }],
  ] as const)("opens it again: '%s' %j", (text, message) => {
    expect(turnOf({ text, message, ticket: resolved })).toMatchObject({ reopen: true });
  });

  test.each([
    ["gracias", {}],
    ["ok", {}],
    ["👍", { kind: "reaction" }],
    ["Mala", { kind: "button", chosen: "rating:bad" }],
    ["excelente", {}],
  ] as const)("leaves it as it is: '%s' %j", (text, message) => {
    expect(turnOf({ text, message, ticket: resolved }).reopen).toBeUndefined();
  });
});

describe("who only says that ours was read", () => {
  const answered = { stage: "assigned", agent: "1", team: 1234 } as const;

  test("is reminded no more, and not told that they did not answer", () => {
    const turn = turnOf({ text: "ok, gracias", ticket: answered });
    expect(turn).toMatchObject({ remindAt: null, state: { heard: true } });
    expect(turn.autoResolveAt).toBeUndefined();
    expect(said(due("resolve", answered, turn.state))).toBe("");
    expect(said(due("resolve", answered))).toContain("closed");
  });

  test("does not so beneath a picture", () => {
    expect(turnOf({ text: "listo, gracias", message: { kind: "media" }, ticket: answered }).waits).toBe(true);
  });
});

test("who was answered automatically, and writes no more, is resolved without a word, if tickets are", () => {
  const routing = shopRouting({ aftercare: { autoResolve: { afterHours: 2 } } });
  expect(answerOf("horario", { routing }).autoResolveAt).toBe(WEDNESDAY + 2 * HOUR);
  expect(answerOf("ventas", { routing }).autoResolveAt).toBeNull();
  expect(answerOf("horario").autoResolveAt).toBeUndefined();
  expect(due("resolve", { stage: "automatic" })).toMatchObject({ resolve: { how: "automatic" } });
  expect(said(due("resolve", { stage: "automatic" }))).toBe("");
});

const REMINDING = shopRouting({ aftercare: { reminder: { afterHours: 2, times: 2 } } });

function due(what: DueKind, ticket: object, state?: unknown): Turn {
  const situation: Situation = {
    ...{ language: "en", state },
    ticket: {
      ...{ id: "1", status: "open", stage: "waiting", kind: "conversation", tier: 2, team: 1234 },
      ...{ chosen: [], metadata: {}, reminders: 0 },
      ...ticket,
    },
  };
  return decideDue({ what, at: WEDNESDAY, situation }, REMINDING, WEDNESDAY);
}

describe("time that passes", () => {
  test("without an answer gives the ticket to the next team, which has a time of its own", () => {
    const turn = due("limit", {});
    expect(turn).toMatchObject({ overdue: true, handOver: { team: 1237, tier: 3, reason: "unanswered" } });
    expect(said(turn)).toContain("Especialistas");
  });

  test("where there is no next team makes it more urgent", () => {
    const turn = due("limit", { team: 1237, tier: 3 });
    expect(turn).toMatchObject({ overdue: true, urgency: 1, limit: {} });
    expect(turn.handOver).toBeUndefined();
  });

  test("reminds as often as the config says", () => {
    expect(due("remind", {}).remindAt).toBe(WEDNESDAY + 2 * HOUR);
    expect(due("remind", { reminders: 1 }).remindAt).toBeNull();
  });

  test("until a team opens of which nobody is available is told", () => {
    expect(due("nobody", {})).toMatchObject({
      ...{ expects: { what: "nobody", at: WEDNESDAY }, assign: { how: "round-robin" } },
      repliesIfNobody: [{ text: expect.stringContaining("Soporte") }],
    });
  });
});

test("whatever is written, a turn is plain data and the same each time", () => {
  const words = fc.constantFrom(
    "hola",
    "1",
    "ventas",
    "no",
    "persona",
    "factura",
    "horario",
    "😡",
    "???",
    "gracias",
    "x",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.boolean(), (text, shown) => {
      const decide = () => (shown ? answerOf(text.join(" ")) : turnOf({ text: text.join(" ") }));
      const turn = decide();
      expect(JSON.parse(JSON.stringify(turn))).toEqual(JSON.parse(JSON.stringify(decide())));
      for (const reply of turn.replies ?? []) {
        expect(reply.text).not.toMatch(/[{}]|undefined/);
        expect(reply.text.length).toBeLessThanOrEqual(1_600);
      }
    }),
  );
});
