import type { Definitions } from "./dictionary";

export const pt: Definitions = {
  calls: {
    name: "Ligações",
    definition: "Ligações que terminaram ou em que se escolheu o WhatsApp, pela hora em que começaram.",
  },
  offered: {
    name: "Com WhatsApp oferecido",
    definition:
      "Ligações às quais o WhatsApp podia ser oferecido, pela linha e por quem liga, como se soube no fim; também de quem desligou antes de ouvir a oferta inteira.",
  },
  offer_unknown: {
    name: "Oferta desconhecida",
    definition:
      "Ligações sem escolha das quais o registro não diz se o WhatsApp foi oferecido: são de antes de isso ser anotado.",
  },
  accepted: {
    name: "Escolheram o WhatsApp",
    definition:
      "Ligações em que se apertou o dígito do WhatsApp, também quando depois não foi possível enviar.",
  },
  refused: {
    name: "Recusadas",
    definition:
      "Ligações em que se escolheu o WhatsApp e nada foi enviado: um limite, um descadastro, um número sem WhatsApp ou um remetente parado.",
  },
  stayed: {
    name: "Ficaram na linha",
    definition: "Ligações que foram para a fila ou transferidas a outro número.",
  },
  abandoned: { name: "Abandonadas", definition: "Ligações que terminaram sem nenhuma escolha." },
  recovered: {
    name: "Recuperadas",
    definition:
      "Ligações abandonadas depois das quais uma pessoa respondeu ou resolveu o ticket, ou o contato ligou de novo em até 24 h e não abandonou.",
  },
  voice_seconds: {
    name: "Segundos de voz",
    definition: "Duração somada das ligações recebidas, segundo a Twilio.",
  },
  requested: {
    name: "Desvios pedidos",
    definition:
      "Mensagens de WhatsApp pedidas numa ligação, por outro sistema, ou para quem desligou. Contam na hora em que o dígito foi apertado ou o pedido foi feito.",
  },
  sent: { name: "Enviados", definition: "Desvios cuja mensagem a Twilio aceitou." },
  delivered: { name: "Entregues", definition: "Desvios cuja mensagem chegou ao telefone." },
  read: {
    name: "Lidos",
    definition: "Desvios cuja mensagem foi lida. Quem esconde a leitura conta quando responde.",
  },
  replied: { name: "Respondidos pelo contato", definition: "Desvios depois dos quais o contato escreveu." },
  answered: {
    name: "Atendidos por uma pessoa",
    definition:
      "Desvios depois dos quais uma pessoa respondeu no ticket. Respostas automáticas não contam; uma que espera o contato escrever conta quando sai.",
  },
  resolved: {
    name: "Resolvidos",
    definition: "Desvios atendidos por uma pessoa cujo ticket está resolvido e não foi reaberto.",
  },
  failed: {
    name: "Falhados",
    definition: "Desvios cuja mensagem não chegou, por motivo. Um que por fim chegou não falhou.",
  },
  followed: {
    name: "Acompanhados",
    definition: "Desvios de uma ligação da qual se sabe quem ligou: só deles se pode saber se ligou de novo.",
  },
  called_again: {
    name: "Ligaram de novo em 24 h",
    definition:
      "Desvios acompanhados cujo autor começou outra ligação a qualquer das nossas linhas em até 24 horas desde o dígito.",
  },
  deflected: {
    name: "Desviados de verdade",
    definition:
      "Desvios acompanhados cuja mensagem não falhou e cujo autor não ligou de novo em 24 h. Um dia só é definitivo 24 h depois do seu fim.",
  },
  not_followed: {
    name: "Não acompanhados",
    definition:
      "Desvios com número oculto ou ao de outra pessoa, pedidos por outros sistemas ou para quem desligou: não se pode saber se ligaram de novo.",
  },
  tickets: {
    name: "Tickets",
    definition: "Tickets abertos no período, por uma ligação ou porque alguém escreveu.",
  },
  tickets_answered: { name: "Tickets atendidos", definition: "Desses tickets, os que uma pessoa respondeu." },
  tickets_resolved: {
    name: "Tickets resolvidos",
    definition: "Desses tickets, os que agora estão resolvidos, por quem for.",
  },
  tickets_reopened: {
    name: "Tickets reabertos",
    definition: "Desses tickets, os que foram reabertos alguma vez.",
  },
  with_target: {
    name: "Com meta",
    definition:
      "Desses tickets, os que tinham uma meta de resposta e foram respondidos, ou a deixaram passar sem resposta; não os resolvidos antes. A meta são os minutos da primeira equipe, contados no seu horário, e conta para essa equipe, aonde quer que o ticket vá.",
  },
  within_target: {
    name: "Dentro da meta",
    definition:
      "Dos tickets com meta, aqueles em que uma pessoa respondeu a tempo. Conta para quem respondeu a tempo; senão, para quem tinha o ticket quando o prazo passou.",
  },
  rating_asked: {
    name: "Consultados",
    definition: "Desses tickets, aqueles a cujo contato se perguntou como foi.",
  },
  rated_good: { name: "Bom", definition: "Consultados que responderam que foi bom; vale a última resposta." },
  rated_fair: {
    name: "Regular",
    definition: "Consultados que responderam que foi regular; vale a última resposta.",
  },
  rated_bad: {
    name: "Ruim",
    definition: "Consultados que responderam que foi ruim; vale a última resposta.",
  },
  rated: { name: "Responderam à pesquisa", definition: "Consultados que responderam alguma coisa." },
  escalations: {
    name: "Escalonamentos",
    definition:
      "Vezes em que uma conversa passou do automático, ou de uma equipe, a outras pessoas, por motivo.",
  },
  failed_answers: {
    name: "Respostas falhadas",
    definition: "Mensagens que as respostas automáticas não entenderam.",
  },
  automatic_answers: {
    name: "Respostas automáticas",
    definition: "Perguntas que as respostas automáticas responderam.",
  },
  human_answers: {
    name: "Respostas de pessoas",
    definition: "Mensagens de pessoas que saíram para um contato.",
  },
  undelivered_answers: {
    name: "Respostas não entregues",
    definition: "Mensagens de pessoas que não chegaram, ou que venceram antes de poder sair.",
  },
  overdue: {
    name: "Fora do prazo",
    definition: "Vezes em que um contato esperou mais que a meta de uma equipe.",
  },
  messages_sent: {
    name: "Mensagens enviadas",
    definition: "Mensagens de WhatsApp que a Twilio aceitou, modelos incluídos.",
  },
  time_to_human: {
    name: "Tempo até uma pessoa",
    definition:
      "Desde que o dígito foi apertado até a primeira resposta de uma pessoa; a espera no WhatsApp conta. Mediana e percentil 90 são exatos, em segundos inteiros.",
  },
  time_to_first_answer: {
    name: "Tempo até a primeira resposta",
    definition:
      "Desde a primeira mensagem do contato no ticket até a primeira resposta de uma pessoa; desde a abertura, se foi respondido antes de escrever.",
  },
  time_to_resolution: {
    name: "Tempo até a resolução",
    definition: "Desde que o ticket foi aberto até ser resolvido pela última vez; os abertos não contam.",
  },
  csat: {
    name: "Satisfação",
    definition:
      "A parte das respostas que foi «bom», ao lado de quantos foram consultados e quantos responderam.",
  },
  open_by_age: {
    name: "Abertos por idade",
    definition: "Tickets abertos agora, por há quanto tempo foram abertos, seja qual for o período.",
  },
  cost: {
    name: "Custo",
    definition:
      "Modelos entregues, mensagens aceitas pela Twilio e minutos de ligação, pelas tarifas da configuração. É uma estimativa: a fatura é da Twilio.",
  },
};
