import type { WordSets } from "./phrase-notation";

const list = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Words that stand for each other in the rules, of all three languages. */
export const WORD_SETS: WordSets = {
  /** Somebody who could take over. */
  person: list(`
    persona personas humano humana humanos agente agentes asesor asesora asesores ejecutivo ejecutiva operador operadora
    operadores representante alguien encargado encargada supervisor supervisora gerente gerenta jefe jefa funcionario
    funcionaria empleado empleada telefonista teleoperador teleoperadora especialista tecnico tecnica vendedor vendedora
    responsable anfitrion gente administrador administradora consultor consultora dueno duena
    pessoa pessoas atendente atendentes alguem operador responsavel consultor funcionario assistente
    human humans person people agent agents operator operators representative representatives rep reps advisor adviser
    advisors assistant someone somebody anyone anybody manager supervisor employee specialist consultant staff executive`),
  /** Those of them of whom the word alone says what is wanted. */
  only: list(`
    persona humano humana agente asesor asesora ejecutivo ejecutiva operador operadora representante supervisor
    supervisora telefonista gerente encargado encargada pessoa atendente human agent operator representative rep advisor`),
  /** Where they sit. */
  desk: list(
    "servicio atencion soporte mesa central suporte atendimento sac customer support service helpdesk team equipo equipe",
  ),
  want: list(`
    quiero quisiera querria quieras necesito preciso deseo deseamos queremos necesitamos prefiero preferiria gustaria ocupo
    solicito pido exijo urge quieren
    quero queria gostaria prefiro precisava peco desejo necessito precisamos
    want wanna need like prefer wish require gotta`),
  /** Can, may; how to. */
  can: list(`
    puedo puede puedes pueden podria podrian podrias podemos posible como donde dejame dejeme
    posso pode podem poderia poderiam consigo deixa
    can could may possible how where let`),
  talk: list(`
    hablar hablarle conversar charlar platicar comunicarme comunicarnos comunicar contactar contactarme contactarnos
    contactarse chatear dialogar hable hablo hablemos hablarse
    falar conversar contatar contactar comunicar
    talk speak chat contact reach converse talking speaking chatting contacting reaching connect call calling`),
  with: list("con com with to a al ao para from c"),
  article: list(`
    un una unos el la los las algun alguna algunos uno otro otra este su sus ustedes
    um uma o algum alguma outro outra
    a an the some any another your one of`),
  /** What makes it plain that no machine is meant. */
  real: list(
    "real reales humano humana humanos verdad carne hueso vivo viva fisico fisica real verdade live actual human flesh physical",
  ),
  pass: list(`
    paseme pasame pasenme pasarme pasen comuniqueme comunicame comuniquenme comunicarme transfierame transfiereme
    transfieranme transferirme conecteme conectame conectarme deriveme derivame derivenme derivarme enlaceme
    ponganme pongame ponme dirijame mandeme escaleme escalen
    passa passe passar transfere transfira transferir coloca coloque encaminha encaminhe encaminhar conecta
    transfer connect escalate forward redirect put hand pass`),
  bot: list(
    "bot bots robot robots robo maquina maquinas computadora computador contestador contestadora chatbot automatico automatica machine machines computer automated ia ai inteligencia",
  ),
  please: list("favor porfa porfavor porfis pls please plz gracias ya urgente agora now"),
  attend: list(`
    atienda atiendan atender atenderme atiende ayude ayuden ayudar ayudarme responda respondan responder responderme
    contacte contacten conteste contesten contestar contestarme llame llamen llamar llamarme hable escriba asesore explique guie
    atenda atendam atender ajude ajudem ajudar responda responder ligue liguem
    help assist answer attend call respond`),
  no: list("no nunca tampoco ni sin jamas nao nem nunca not never dont doesnt didnt without nor isnt wont"),
};
