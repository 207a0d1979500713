import type { Phrases } from "./phrases";

export const es: Phrases = {
  greeting: "Hola, gracias por llamar a {company}.",
  wait: "En este momento el tiempo de espera estimado es de {wait}.",
  waitUnknown: "En este momento no podemos estimar el tiempo de espera.",
  offerWhatsapp:
    "Si prefiere no esperar, {company} puede escribirle por WhatsApp para atender su consulta. Para aceptar, presione {digit}.",
  offerStay: "Para seguir esperando en la línea, presione {digit}.",
  offerDial: "Para comunicarse con {name}, presione {digit}.",
  invalid: "Esa opción no es válida.",
  accepted:
    "Listo. Le enviamos un mensaje de WhatsApp al número terminado en {number}. Respóndalo cuando pueda y una persona de {company} le atenderá. Hasta pronto.",
  later:
    "Guardamos su solicitud. En unos minutos {company} le escribirá por WhatsApp al número terminado en {number}. Hasta pronto.",
  refused: "Lo sentimos, no podemos enviar mensajes de WhatsApp a este número.",
  unavailable: "Lo sentimos, ahora mismo no podemos enviar el mensaje de WhatsApp.",
  enqueuing: "Le pondremos en espera. Le atenderemos en cuanto alguien se desocupe.",
  dialing: "Un momento, le estamos comunicando.",
  dialFailed:
    "No fue posible completar la llamada. Por favor, llame de nuevo más tarde. Gracias por llamar a {company}.",
  goodbye: "Gracias por llamar a {company}. Por favor, llame de nuevo más tarde. Hasta pronto.",
};
