import type { PieceWords } from "./dictionary";

export const words: PieceWords = {
  cancel: "Cancelar",
  close: "Fechar",
  save: "Salvar",
  saving: "Salvando…",
  edit: "Editar",
  copy: "Copiar",
  copied: "Copiado",
  more: "Ver mais",
  loading: "Carregando…",
  again: "Tentar de novo",
  none: "—",
  unsaved: "Há mudanças não salvas. Descartá-las?",
  faults: {
    offline: "Sem conexão. Verifique a rede e tente de novo; o que você escreveu continua aqui.",
    signedOut: "A sessão terminou. Entre de novo; o que você escreveu continua aqui.",
    forbidden: "O seu papel não permite fazer isso. Peça a quem administra o Deriva.",
    gone: "Não existe mais, ou não é das suas equipes. Recarregue a lista.",
    conflict: "Do jeito que as coisas estão, não dá. Veja o que segue e, se for preciso, recarregue.",
    fields: "Há algo a corrigir. Nada foi salvo, e o que você escreveu continua aqui.",
    tooMany: (seconds) => `Tentativas demais. Tente de novo em ${seconds} s.`,
    busy: "O serviço não responde agora. Tente de novo daqui a pouco; o que você escreveu continua aqui.",
    unknown: "Algo falhou. Tente de novo; se continuar, recarregue a página.",
  },
  ago: (time) => `há ${time}`,
  justNow: "agora mesmo",
};
