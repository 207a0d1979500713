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

  senders: [
    {
      number: "+56976591992",
      template: "ivr_deflect",
      reopenTemplate: "continuar",
      team: 1234, // takes up what leads to no other
      chat: {
        welcome: {
          es: "Hola, gracias por escribir a {company}. ¿En qué le ayudamos?",
          pt: "Olá, obrigado por escrever para a {company}. Como podemos ajudar?",
          en: "Hello, thank you for writing to {company}. How can we help?",
        },
        // Each option is listed by its title, and also understood by its words: add yours here.
        options: [
          {
            title: { es: "Ventas", pt: "Vendas", en: "Sales" },
            words: {
              es: [
                "quiero comprar", "quisiera comprar", "cuánto sale", "precio", "cuánto cuesta", "cuánto vale", "cuánto valen", "cotización",
                "stock", "descuento",
              ],
              pt: ["quero comprar", "gostaria de comprar", "preço", "orçamento", "catálogo", "quanto custa", "desconto"],
              en: ["want to buy", "like to buy", "price", "quote", "in stock", "catalogue", "how much", "discount"],
            },
            team: 1235,
          },
          {
            title: { es: "Soporte", pt: "Suporte", en: "Support" },
            words: {
              es: [
                "no funciona", "no prende", "no enciende", "no llegó", "incompleto", "atrasado", "garantía", "falla", "mi pedido", "no llega", "llegó roto",
                "roto", "rota", "fallado", "dañado", "instalar",
              ],
              pt: [
                "não funciona", "não liga", "garantia", "defeito", "meu pedido", "não chegou", "atrasada", "quebrado",
                "parou",
              ],
              en: [
                "not working", "stopped working", "warranty", "broken", "damaged", "my order", "never arrived", "late", "wrong item",
                "has not arrived",
              ],
            },
            team: 1234,
          },
          {
            title: { es: "Facturación", pt: "Faturamento", en: "Billing" },
            words: {
              es: ["factura", "boleta", "cobro"],
              pt: ["fatura", "nota fiscal", "cobrança"],
              en: ["invoice", "bill", "receipt"],
            },
            team: 1236,
          },
          {
            title: { es: "Preguntas frecuentes", pt: "Dúvidas frequentes", en: "Common questions" },
            words: ["faq", "información", "dúvidas", "questions"],
            ask: {
              es: "¿Sobre qué quiere saber?",
              pt: "O que você quer saber?",
              en: "What would you like to know?",
            },
            options: [
              {
                title: { es: "Horario", pt: "Horário", en: "Opening hours" },
                words: {
                  es: ["a qué hora", "abren hoy", "abren los", "están abiertos", "cierran"],
                  pt: ["que horas", "abre no", "estão abertos"],
                  en: ["are you open", "do you close"],
                },
                answer: {
                  es: "Abrimos de lunes a viernes de 9:00 a 18:00, y los sábados de 10:00 a 14:00.",
                  pt: "Abrimos de segunda a sexta das 9h às 18h, e aos sábados das 10h às 14h.",
                  en: "We are open Monday to Friday from 9 am to 6 pm, and on Saturdays from 10 am to 2 pm.",
                },
              },
              {
                title: { es: "Despacho", pt: "Entrega", en: "Delivery" },
                words: {
                  es: ["envío", "despachan", "cuánto demora", "cuánto cuesta el envío", "costo de despacho"],
                  pt: ["frete", "entregam", "quanto custa o frete"],
                  en: ["shipping", "deliver", "how much is shipping"],
                },
                answer: {
                  es: "Despachamos a todo Chile en 3 a 5 días hábiles. El envío es gratis desde $50.000.",
                  pt: "Entregamos em todo o Chile em 3 a 5 dias úteis. O frete é grátis a partir de $50.000.",
                  en: "We deliver all over Chile in 3 to 5 working days. Delivery is free from $50,000.",
                },
              },
              {
                title: { es: "Cambios", pt: "Trocas", en: "Exchanges" },
                words: ["cambiar", "devolver", "devolución", "trocar", "devolução", "return", "exchange"],
                answer: {
                  es: "Puede cambiar su compra dentro de 30 días, con la boleta, en cualquiera de nuestras tiendas.",
                  pt: "Você pode trocar a sua compra em até 30 dias, com a nota, em qualquer uma das nossas lojas.",
                  en: "You can exchange what you bought within 30 days, with the receipt, in any of our shops.",
                },
              },
            ],
          },
          { title: { es: "Una persona", pt: "Uma pessoa", en: "A person" }, person: true },
        ],
      },
    },
  ],

  // A team more is an entry more here, and its id as `team` of an option above.
  teams: [
    {
      id: 1234,
      name: "Soporte",
      title: { es: "Soporte", pt: "Suporte", en: "Support" }, // as contacts read it
      hours: { "monday-friday": "09:00-18:00", saturday: "10:00-14:00" },
      answerWithinMinutes: 15,
      next: 1237,
    },
    {
      id: 1235,
      name: "Ventas",
      title: { es: "Ventas", pt: "Vendas", en: "Sales" },
      hours: { "monday-friday": "09:00-19:00", saturday: "10:00-14:00" },
    },
    {
      id: 1236,
      name: "Facturación",
      title: { es: "Facturación", pt: "Faturamento", en: "Billing" },
      hours: { "monday-friday": "09:00-13:00" },
    },
    {
      id: 1237,
      name: "Especialistas",
      title: { es: "Especialistas", pt: "Especialistas", en: "Specialists" },
      hours: { "monday-friday": "09:00-18:00" },
      assignment: "least-busy",
    },
  ],

  // Every team is closed: each year, or once as "2027-03-26".
  holidays: ["01-01", "05-01", "05-21", "09-18", "09-19", "11-01", "12-08", "12-25"],

  // When a person takes over, besides what is understood without it.
  escalation: {
    phrases: { "out-of-scope": ["franquicia", "trabajar con ustedes"] },
    teams: { sensitive: 1237 },
  },

  templates: {
    ivr_deflect: {
      contentSid: "HX00000000000000000000000000000001",
      variables: { 1: "{company}" },
      text: "Hola, le escribimos de {{1}}. Hace un momento nos llamó y eligió seguir por WhatsApp. Cuéntenos, ¿en qué podemos ayudarle?",
    },
    continuar: {
      contentSid: "HX00000000000000000000000000000002",
      variables: { 1: "{company}" },
      text: "Hola, en {{1}} tenemos una respuesta para usted. Escríbanos aquí y se la enviamos.",
    },
  },
});
