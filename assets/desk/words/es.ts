import type { Words } from "./dictionary";
import { lists } from "./es-lists";
import { history, side } from "./es-side";
import { tickets } from "./es-tickets";

export const words: Words = {
  signIn: {
    title: "Entrar",
    email: "Correo",
    password: "Contraseña",
    submit: "Entrar",
    working: "Entrando…",
    company: (name) => `Entrar con ${name}`,
    wrong: "El correo o la contraseña no son correctos.",
    tooMany: (seconds) => `Demasiados intentos. Pruebe de nuevo en ${seconds} s.`,
    over: "La sesión terminó. Entre de nuevo; lo que escribió sigue aquí.",
    invitationTitle: (name) => `Hola, ${name}`,
    invitationGone: "Esta invitación ya se usó o venció. Pida otra a quien administra Deriva.",
    newPassword: "Elija una contraseña, de 10 caracteres o más",
    again: "Otra vez la contraseña",
    notTheSame: "Las dos contraseñas no son iguales.",
    begin: "Empezar",
    refused: {
      no_account:
        "Con ese correo no hay ninguna cuenta abierta. Pida una invitación a quien administra Deriva.",
      not_verified: "Su empresa no ha confirmado ese correo. Entre con su contraseña.",
      other_person:
        "La cuenta de ese correo es de otra persona. Pida una invitación nueva a quien administra Deriva.",
      failed: "No se pudo entrar con la cuenta de su empresa. Inténtelo otra vez.",
    },
  },
  shell: {
    skip: "Ir al contenido",
    tickets: "Conversaciones",
    board: "En vivo",
    figures: "Cifras",
    admin: "Ajustes",
    signOut: "Salir",
    available: "Disponible",
    away: "Ausente",
    offline: "Sin conexión. Lo que escriba se guarda aquí y se envía al volver.",
    fault: "Algo falló.",
    tryAgain: "Reintentar",
    loading: "Cargando…",
    language: "Idioma",
    theme: "Apariencia",
    themes: { auto: "Como el sistema", light: "Clara", dark: "Oscura" },
    account: "Su cuenta",
    reload: "Recargar",
    areas: "Áreas",
    availableMeans: "Disponible: le llegan conversaciones nuevas",
    notices: "Avisos",
    close: "Cerrar",
  },
  times: { today: "hoy", yesterday: "ayer" },
  faults: {
    offline: "No hay conexión. Pruebe de nuevo al volver.",
    unavailable: "El servicio no responde ahora. Pruebe de nuevo en un momento.",
    tooMany: (seconds) => `Demasiadas solicitudes. Pruebe de nuevo en ${seconds} s.`,
    forbidden: "No tiene permiso para esto.",
    gone: "Esta conversación no existe, o es de otro equipo.",
    list: "No se pudo cargar la lista.",
    ticket: "No se pudo cargar la conversación.",
  },
  notice: {
    message: (name) => `${name} escribió`,
    ticket: (name) => `${name} espera`,
    given: (name) => `Le asignaron la conversación con ${name}`,
  },
  lists,
  history,
  ...tickets,
  ...side,
};
