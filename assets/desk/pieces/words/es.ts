import type { PieceWords } from "./dictionary";

export const words: PieceWords = {
  cancel: "Cancelar",
  close: "Cerrar",
  save: "Guardar",
  saving: "Guardando…",
  edit: "Editar",
  copy: "Copiar",
  copied: "Copiado",
  more: "Ver más",
  loading: "Cargando…",
  again: "Reintentar",
  none: "—",
  unsaved: "Hay cambios sin guardar. ¿Descartarlos?",
  faults: {
    offline: "Sin conexión. Revise la red y reintente; lo que escribió sigue aquí.",
    signedOut: "La sesión terminó. Entre de nuevo; lo que escribió sigue aquí.",
    forbidden: "Su rol no permite hacer esto. Pídaselo a quien administra Deriva.",
    gone: "Ya no existe, o no es de sus equipos. Recargue la lista.",
    conflict: "Así como están las cosas no se puede. Revise lo que sigue y, si hace falta, recargue.",
    fields: "Hay algo por corregir. Nada se guardó, y lo que escribió sigue aquí.",
    tooMany: (seconds) => `Demasiados intentos. Pruebe de nuevo en ${seconds} s.`,
    busy: "El servicio no responde ahora. Reintente en un momento; lo que escribió sigue aquí.",
    unknown: "Algo falló. Reintente; si se repite, recargue la página.",
  },
  ago: (time) => `hace ${time}`,
  justNow: "ahora mismo",
};
