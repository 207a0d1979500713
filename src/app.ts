// Ports meet adapters here and nowhere else: what each function of the URL map does.
export { deflections } from "./app/deflections";
export { keepInbound, keepReport } from "./app/messages";
export { anyKey, firstKey, health, listTickets, tick } from "./app/services";
export { callStatus, enterNumber, handleInput, ivr } from "./app/voice";
