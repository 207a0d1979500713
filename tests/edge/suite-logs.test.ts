import { leaksIn } from "../support/suite-logs";

describe("the search of the suite's logs", () => {
  const used = [
    "stop",
    "+551130000001",
    "+56976591991",
    "whatsapp:+5511987654321",
    "Ana Rojas",
    "Hola, ¿me ayudan?",
  ];

  test.each([
    ['{"event":"x","from":"+56976591991"}', ["+56976591991"]],
    ['{"event":"x","message":"to 56 9 7659-1991"}', ["+56976591991"]],
    ['{"event":"x","message":"…987654321"}', ["whatsapp:+5511987654321"]],
    ['{"event":"x","name":"Ana Rojas"}', ["Ana Rojas"]],
    ['{"event":"x","text":"Hola, ¿me ayudan?"}', ["Hola, ¿me ayudan?"]],
    ['{"event":"x","from":"3f2a9c…91","callSid":"CA123"}', []],
    ['{"event":"x","text":"stop"}', ["stop"]],
    ['{"event":"sender_stopped","message":"SM00000000000000000000551130000001"}', []],
    ["ringing +56976591991", []],
  ])("%s", (line, leaks) => {
    expect(leaksIn(`${line}\n`, used)).toEqual(leaks);
  });
});
