import { defineConfig } from "deriva";

// Hover over any name for its meaning. `npm start` lists every fault of this file and how to mend it.
export default defineConfig({
  lines: [
    {
      number: "+56228409179",
      language: "es",
      company: "Tienda Sur",
      wait: { source: "fixed", minutes: [20, 30] },
      menu: { 1: "whatsapp", 2: "stay" },
      afterwards: { enqueue: "soporte" },
      team: 1234,
      metadata: { ticket: { area: "soporte" } },
    },
  ],
  senders: [{ number: "+56976591992", template: "ivr_deflect" }],
  teams: [{ id: 1234, name: "Soporte" }],
  templates: {
    ivr_deflect: {
      contentSid: "HX00000000000000000000000000000001",
      variables: { 1: "{company}" },
      text: "Hola, le escribimos de {{1}}. Hace un momento nos llamó y eligió seguir por WhatsApp. Cuéntenos, ¿en qué podemos ayudarle?",
    },
  },
});
