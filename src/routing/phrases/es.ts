import type { ChatPhraseName } from "./phrases";

export const es: Readonly<Record<ChatPhraseName, string>> = {
  chooseByNumber: "Responda con el número o con sus palabras.",
  openList: "Ver opciones",
  notUnderstood:
    "Disculpe, no entendí su mensaje. Elija una opción, o escriba «persona» si prefiere que le atienda alguien.",
  answerNotUnderstood: "Disculpe, no entendí su respuesta.",
  goOn: "Cuéntenos, ¿qué necesita? También puede elegir una de las opciones de arriba, o escribir «persona».",
  fileKept:
    "Recibimos lo que nos envió y lo verá quien le atienda. Para saber quién puede ayudarle, elija una opción, o escriba «persona».",
  whichOne: "Para ayudarle mejor, ¿se refiere a {options}?",
  assigned: "Gracias. Le atiende {team}; le responderemos por aquí.",
  assignedClosed:
    "Gracias, su mensaje queda con {team}. El equipo atiende de nuevo {opens} y le responderá por aquí.",
  assignedAway:
    "Gracias, su mensaje queda con {team}. Ahora no estamos atendiendo; le responderemos por aquí.",
  nobodyAvailable:
    "En este momento no hay nadie disponible en {team}. Recibimos su mensaje y le responderemos por aquí en cuanto alguien se desocupe.",
  handedOver: "Le atenderá una persona de {team}. Podrá ver lo que ya nos escribió.",
  nextTeam: "Disculpe la espera. Pasamos su caso a {team}, que le responderá por aquí.",
  rate: "¿Cómo fue la atención?",
  rateGood: "Buena",
  rateFair: "Regular",
  rateBad: "Mala",
  ratingThanks: "Gracias por su respuesta.",
  reminder: "¿Pudo ver nuestro último mensaje? Si todavía necesita ayuda, responda por aquí.",
  autoResolved: "Como no tuvimos respuesta, cerramos esta consulta. Si nos necesita, escríbanos por aquí.",
};
