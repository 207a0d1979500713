import type { NoticeWords } from "./dictionary";

export const pt: NoticeWords = {
  titles: {
    escalated: "Uma conversa passa para {team}",
    assigned: "{agent} tem um novo ticket de {team}",
    "nobody-available": "Ninguém disponível em {team}: há alguém esperando",
    waiting: "Um contato espera demais em {team}",
    "sender-broken": "O número {sender} não consegue enviar mensagens",
  },
  reasons: {
    asked: "pediu para falar com uma pessoa",
    "not-understood": "não foi entendido",
    frustration: "está irritado",
    sensitive: "é um assunto delicado",
    vip: "é um contato VIP",
    "out-of-scope": "pergunta algo que não se responde automaticamente",
    unanswered: "ninguém respondeu a tempo",
    manual: "foi encaminhado por uma pessoa",
  },
  ticket: "Ticket",
  reason: "Motivo",
  chosen: "Escolheu",
  waiting: "Espera",
  wrote: "Escreveu",
  code: "Código da Twilio",
};
