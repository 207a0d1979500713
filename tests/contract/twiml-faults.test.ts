import VoiceResponse from "twilio/lib/twiml/VoiceResponse";
import { twimlFaults } from "./twiml-faults";

const inResponse = (verbs: string) => twimlFaults(`<Response>${verbs}</Response>`);

function rightDocument(): VoiceResponse {
  const response = new VoiceResponse();
  response.say({ voice: "Polly.Joanna-Neural", language: "en-US" }, 'Tom & Ana said "hi" <twice>\r\n');
  const gather = response.gather({
    numDigits: 1,
    finishOnKey: "",
    action: "/choice?a=1&b=2",
    method: "POST",
    input: ["dtmf", "speech"],
    timeout: 0,
    actionOnEmptyResult: true,
  });
  gather.say({ voice: "Polly.Mia-Neural", language: "es-MX" }, "Para WhatsApp, marque uno. ¡Adiós, señor!");
  gather.say(
    { voice: "Polly.Camila-Neural", language: "pt-BR" },
    "Para o WhatsApp, digite um. Até já, João.",
  );
  gather.pause({ length: 2 });
  const say = response.say({ voice: "Polly.Joanna-Neural" }, "Wait ");
  say.break({ strength: "weak", time: "200ms" });
  say.lang({ "xml:lang": "es-MX" }, "hola");
  say.sayAs({ "interpret-as": "digits" }, "123");
  response.play({ loop: 1 }, "https://example.com/music.mp3");
  response.enqueue({ waitUrl: "/wait", waitUrlMethod: "POST", action: "/left", method: "POST" }, "support");
  const dial = response.dial({ timeout: 20, answerOnBridge: true, action: "/dialled", method: "GET" });
  dial.number({ statusCallback: "/status", statusCallbackEvent: ["initiated", "answered"] }, "+15552229999");
  dial.sip("sip:desk@example.com");
  response.dial({ callerId: "+15552229999" }, "+15558881111");
  response.comment("the end");
  return response;
}

describe("right documents", () => {
  test("built with the library, ending in a redirect, a hangup, a reject or a leave", () => {
    const redirect = rightDocument();
    redirect.redirect({ method: "POST" }, "/next?step=2&of=3");
    const hangup = rightDocument();
    hangup.hangup();
    const leave = new VoiceResponse();
    leave.leave();
    const reject = new VoiceResponse();
    reject.reject({ reason: "busy" });
    for (const response of [redirect, hangup, leave, reject, new VoiceResponse()]) {
      expect(twimlFaults(response.toString())).toEqual([]);
    }
  });

  test("with the longest text, and line breaks between elements", () => {
    expect(inResponse(`\n  <Say>${"ñ".repeat(4095)}&amp;</Say>\n`)).toEqual([]);
    expect(inResponse("<Say><![CDATA[a &b; <c>]]>&#241;<!-- &d; --></Say>")).toEqual([]);
  });
});

describe("faults", () => {
  test.each([
    ["<Gather><Dial>1</Dial></Gather>", "Response > Gather > Dial: may not be nested in Gather"],
    ["<Dial><Say>a</Say></Dial>", "Response > Dial > Say: may not be nested in Dial"],
    ["<Number>1</Number>", "Response > Number: may not be nested in Response"],
    ["<Refer><Sip>sip:a@b<Uri/></Sip></Refer>", "Response > Refer > Sip > Uri: may not be nested in Sip"],
    ["<say>a</say>", "Response > say: is no element of voice TwiML"],
    ["<Message>a</Message>", "Response > Message: is no element of voice TwiML"],
    ['<Gather numdigits="1"/>', "Response > Gather: numdigits is no attribute of this element"],
    ['<Say><lang xmlLang="es-MX">a</lang></Say>', /xmlLang is no attribute/],
    ['<Hangup reason="busy"/>', "Response > Hangup: reason is no attribute of this element"],
    ['<Say voice="Polly.Nobody">a</Say>', 'Response > Say: voice may not be "Polly.Nobody"'],
    ['<Say language="es_MX">a</Say>', 'Response > Say: language may not be "es_MX"'],
    ['<Gather input="dtmf,speech"/>', /input may not be "dtmf,speech" \(dtmf, speech\)/],
    ['<Gather method="PUT"/>', 'Response > Gather: method may not be "PUT" (GET, POST)'],
    ['<Dial answerOnBridge="yes">1</Dial>', "Response > Dial: answerOnBridge must be true or false"],
    ['<Gather numDigits="0"/>', "Response > Gather: numDigits must be 1 or more"],
    ['<Gather timeout="-1"/>', "Response > Gather: timeout must be a non-negative integer"],
    ['<Dial timeout="1.5">1</Dial>', "Response > Dial: timeout must be a non-negative integer"],
    ['<Gather finishOnKey="##"/>', /finishOnKey must be one key/],
    ['<Gather speechTimeout="0"/>', /speechTimeout must be/],
    ['<Gather action="undefined"/>', 'Response > Gather: action is the word "undefined"'],
    ["<Say> \n</Say>", "Response > Say: must not be empty"],
    ["<Redirect/>", "Response > Redirect: must not be empty"],
    ["<Gather>Press one</Gather>", "Response > Gather: takes no text"],
    ["stray", "Response: takes no text"],
    ["<Redirect>/a</Redirect><Say>a</Say>", "Response > Say: cannot be reached after Redirect"],
    ["<Hangup/><Hangup/>", "Response > Hangup: cannot be reached after Hangup"],
    ["<Say>&nbsp;</Say>", "document: not well-formed: &nbsp; is no XML entity"],
    ["<Say>a & b</Say>", /^document: not well-formed, line 1/],
    ["<Say>a</Say", /^document: not well-formed/],
    ["<constructor/>", /^document: cannot be read/],
  ])("%s", (verbs, fault) => {
    const faults = inResponse(verbs);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toEqual(typeof fault === "string" ? fault : expect.stringMatching(fault));
  });

  test.each([
    ["<Gather/>", "Gather: the root element must be Response"],
    ["<Response/><Response/>", "document: must have one root element, has 2"],
    ["", /^document: not well-formed/],
    ["\n<?xml version='1.0'?><Response/>", /^document: not well-formed/],
    ['<Response version="1"/>', "Response: version is no attribute of this element"],
  ])("of the document %j", (xml, fault) => {
    const [first] = twimlFaults(xml);
    expect(first).toEqual(typeof fault === "string" ? fault : expect.stringMatching(fault));
  });

  test("of size", () => {
    expect(inResponse(`<Say>${"a".repeat(4097)}</Say>`)).toEqual([
      "Response > Say: text of 4097 characters, at most 4096 are allowed",
    ]);
    expect(inResponse(`<Say>${"a".repeat(4000)}<s>${"b".repeat(97)}</s></Say>`)).toHaveLength(1);
    const [tooLarge] = inResponse("<Say>a</Say>".repeat(6000));
    expect(tooLarge).toMatch(/^document: 72021 bytes, at most 65536/);
  });

  test("are all reported, each at its place", () => {
    expect(inResponse('<Gather foo="1"><Say voice="x">a</Say><Dial/></Gather><Say/>')).toEqual([
      "Response > Gather: foo is no attribute of this element",
      'Response > Gather > Say: voice may not be "x"',
      "Response > Gather > Dial: may not be nested in Gather",
      "Response > Say: must not be empty",
    ]);
  });
});
