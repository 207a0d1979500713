import type { ChatPhraseName } from "./phrases";

export const es: Readonly<Record<ChatPhraseName, string>> = {
  chooseByNumber: "Responda con el número o con sus palabras.",
  openList: "Ver opciones",
  notUnderstood:
    "Disculpe, no entendí su mensaje. Elija una opción, o escriba «persona» si prefiere que le atienda alguien.",
  whichOne: "Para ayudarle mejor, ¿a cuál se refiere: {options}?",
  assigned: "Gracias. Le atiende {team}; le escribimos por aquí.",
  assignedClosed:
    "Gracias, su mensaje queda con {team}. Atendemos de nuevo {opens} y le responderemos por aquí.",
  assignedAway:
    "Gracias, su mensaje queda con {team}. Ahora no estamos atendiendo; le responderemos por aquí.",
  nobodyAvailable:
    "En este momento no hay nadie disponible en {team}. Su mensaje queda en espera y le responderemos por aquí.",
  handedOver: "Le atenderá una persona de {team}. Ya tiene a la vista lo que nos contó.",
  nextTeam: "Disculpe la espera. Pasamos su caso a {team}, que le responderá por aquí.",
  rate: "¿Cómo fue la atención?",
  rateGood: "Buena",
  rateFair: "Regular",
  rateBad: "Mala",
  ratingThanks: "Gracias por su respuesta.",
  reminder: "¿Pudo ver nuestro último mensaje? Si todavía necesita ayuda, responda por aquí.",
  autoResolved: "Como no tuvimos respuesta, cerramos esta consulta. Si nos necesita, escríbanos por aquí.",
};
