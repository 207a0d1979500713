import type { Phrases } from "./phrases";

export const pt: Phrases = {
  greeting: "Olá, agradecemos a sua ligação para {company}.",
  wait: "Neste momento, o tempo de espera estimado é de {wait}.",
  waitUnknown: "No momento, não conseguimos estimar o tempo de espera.",
  offerWhatsapp:
    "Se preferir não esperar, {company} pode escrever para você pelo WhatsApp para atender a sua solicitação. Para aceitar, pressione {digit}.",
  offerAgain:
    "Se quiser que {company} envie de novo a mensagem de WhatsApp para atender a sua solicitação, pressione {digit}.",
  offerTyped:
    "Se preferir não esperar, {company} pode enviar uma mensagem de WhatsApp ao celular que você escolher, para atender a sua solicitação. Para informar o número e aceitar, pressione {digit}.",
  offerAnother: "Para receber a mensagem em outro número, pressione {digit}.",
  sentBefore:
    "Enviamos uma mensagem de WhatsApp {ago} para o número com final {number}. Você pode responder quando quiser.",
  offerStay: "Para continuar aguardando na linha, pressione {digit}.",
  offerDial: "Para falar com {name}, pressione {digit}.",
  invalid: "Essa opção não é válida.",
  accepted:
    "Pronto. Enviamos uma mensagem de WhatsApp para o número com final {number}. Responda quando puder e uma pessoa da equipe {company} vai atender você. Até logo.",
  later:
    "Registramos o seu pedido. Em alguns minutos, {company} vai escrever pelo WhatsApp para o número com final {number}. Até logo.",
  refused: "Desculpe, não conseguimos enviar mensagens de WhatsApp para este número.",
  limited: "Por enquanto, não podemos enviar mais mensagens de WhatsApp.",
  already:
    "Já enviamos a mensagem de WhatsApp duas vezes. O seu pedido está com a equipe {company}. Por favor, responda à mensagem no WhatsApp.",
  enterNumber:
    "Digite o número do seu celular com WhatsApp, com DDD, e, no final, pressione a tecla jogo da velha.",
  numberInvalid: "Não podemos enviar mensagens para esse número. Precisa ser um celular.",
  confirmNumber:
    "Você digitou {number}. Se estiver certo e você aceitar receber a mensagem pelo WhatsApp, pressione {yes}. Para digitar de novo, pressione {no}.",
  enterNumberFailed: "Desculpe, não conseguimos reconhecer o número.",
  unavailable: "Desculpe, agora não conseguimos enviar a mensagem de WhatsApp.",
  enqueuing: "Vamos colocar você na fila de espera. Atenderemos assim que alguém estiver disponível.",
  dialing: "Um momento, por favor, estamos transferindo a ligação.",
  dialFailed:
    "Não foi possível completar a ligação. Por favor, ligue novamente mais tarde. Agradecemos a sua ligação para {company}.",
  goodbye: "Agradecemos a sua ligação para {company}. Por favor, ligue novamente mais tarde. Até logo.",
};
