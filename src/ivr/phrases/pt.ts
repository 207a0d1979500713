import type { Phrases } from "./phrases";

export const pt: Phrases = {
  greeting: "Olá, obrigado por ligar para {company}.",
  wait: "Neste momento, o tempo de espera estimado é de {wait}.",
  waitUnknown: "No momento, não conseguimos estimar o tempo de espera.",
  offerWhatsapp:
    "Se preferir não esperar, {company} pode escrever para você pelo WhatsApp para atender a sua solicitação. Para aceitar, pressione {digit}.",
  offerStay: "Para continuar aguardando na linha, pressione {digit}.",
  offerDial: "Para falar com {name}, pressione {digit}.",
  invalid: "Essa opção não é válida.",
  accepted:
    "Pronto. Enviamos uma mensagem de WhatsApp para o número com final {number}. Responda quando puder e uma pessoa de {company} vai atender você. Até logo.",
  later:
    "Registramos o seu pedido. Em alguns minutos, {company} vai escrever pelo WhatsApp para o número com final {number}. Até logo.",
  refused: "Desculpe, não conseguimos enviar mensagens de WhatsApp para este número.",
  unavailable: "Desculpe, agora não conseguimos enviar a mensagem de WhatsApp.",
  enqueuing: "Vamos colocar você na fila. Atenderemos assim que alguém estiver livre.",
  dialing: "Um momento, estamos transferindo a ligação.",
  dialFailed:
    "Não foi possível completar a ligação. Por favor, ligue novamente mais tarde. Obrigado por ligar para {company}.",
  goodbye: "Obrigado por ligar para {company}. Por favor, ligue novamente mais tarde. Até logo.",
};
