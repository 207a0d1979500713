import type { NoticeWords } from "./dictionary";

export const es: NoticeWords = {
  titles: {
    escalated: "Una conversación pasa a {team}",
    assigned: "{agent} tiene un ticket nuevo de {team}",
    "nobody-available": "Nadie disponible en {team}: hay alguien esperando",
    waiting: "Un contacto espera demasiado en {team}",
    "sender-broken": "El número {sender} no puede enviar mensajes",
  },
  reasons: {
    asked: "pidió hablar con una persona",
    "not-understood": "no se le entendió",
    frustration: "está molesto",
    sensitive: "es un asunto delicado",
    vip: "es un contacto VIP",
    "out-of-scope": "pregunta algo que no se responde automáticamente",
    unanswered: "nadie le respondió a tiempo",
    manual: "lo derivó una persona",
  },
  ticket: "Ticket",
  reason: "Motivo",
  chosen: "Eligió",
  waiting: "Espera",
  wrote: "Escribió",
  code: "Código de Twilio",
};
