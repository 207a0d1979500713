import type { ChatPhraseName } from "./phrases";

export const pt: Readonly<Record<ChatPhraseName, string>> = {
  chooseByNumber: "Responda com o número ou com as suas palavras.",
  openList: "Ver opções",
  notUnderstood:
    "Desculpe, não entendi a sua mensagem. Escolha uma opção, ou escreva “pessoa” se preferir falar com alguém.",
  answerNotUnderstood: "Desculpe, não entendi a sua resposta.",
  goOn: "Pode falar: do que você precisa? Você também pode escolher uma das opções acima, ou escrever “pessoa”.",
  fileKept:
    "Recebemos o que você enviou, e quem for atender vai ver. Para saber quem pode ajudar, escolha uma opção, ou escreva “pessoa”.",
  whichOne: "Para ajudar melhor, você se refere a {options}?",
  assigned: "Obrigado. A equipe {team} vai atender você por aqui.",
  assignedClosed:
    "Obrigado, a sua mensagem foi encaminhada para a equipe {team}. Voltamos a atender {opens} e vamos responder por aqui.",
  assignedAway:
    "Obrigado, a sua mensagem foi encaminhada para a equipe {team}. Agora não estamos atendendo; vamos responder por aqui.",
  nobodyAvailable:
    "Neste momento não há ninguém disponível na equipe {team}. Recebemos a sua mensagem e vamos responder por aqui assim que alguém estiver livre.",
  handedOver: "Uma pessoa da equipe {team} vai atender você. Ela já pode ver o que você escreveu.",
  nextTeam: "Desculpe a demora. Passamos o seu caso para a equipe {team}, que vai responder por aqui.",
  rate: "Como foi o atendimento?",
  rateGood: "Bom",
  rateFair: "Regular",
  rateBad: "Ruim",
  ratingThanks: "Obrigado pela sua resposta.",
  reminder: "Você viu a nossa última mensagem? Se ainda precisar de ajuda, responda por aqui.",
  autoResolved: "Como não tivemos resposta, encerramos este atendimento. Se precisar, escreva por aqui.",
};
