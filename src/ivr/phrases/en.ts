import type { Phrases } from "./phrases";

export const en: Phrases = {
  greeting: "Hello, and thank you for calling {company}.",
  wait: "Right now the estimated wait is {wait}.",
  waitUnknown: "Right now we cannot estimate the wait.",
  offerWhatsapp:
    "If you would rather not wait, {company} can message you on WhatsApp to help with your question. To accept, press {digit}.",
  offerAgain:
    "If you would like {company} to send you the WhatsApp message again, to help with your question, press {digit}.",
  offerTyped:
    "If you would rather not wait, {company} can message you on WhatsApp, at the mobile number you choose, to help with your question. To enter the number and accept, press {digit}.",
  offerAnother: "To get the message on another number, press {digit}.",
  sentBefore:
    "We sent you a WhatsApp message {ago}, to the number ending in {number}. You can reply to it at any time.",
  offerStay: "To keep waiting on the line, press {digit}.",
  offerDial: "To speak with {name}, press {digit}.",
  invalid: "That is not a valid option.",
  accepted:
    "All set. We have sent a WhatsApp message to the number ending in {number}. Reply whenever you like and someone at {company} will help you. Goodbye.",
  later:
    "We have saved your request. Within a few minutes {company} will message you on WhatsApp, at the number ending in {number}. Goodbye.",
  refused: "Sorry, we cannot send WhatsApp messages to this number.",
  limited: "For now we cannot send any more WhatsApp messages.",
  already:
    "We have already sent you the WhatsApp message twice. Your request is with the team at {company}. Please reply to the message on WhatsApp.",
  enterNumber:
    "Please enter the mobile number you use for WhatsApp, including the area code, and then press the pound key.",
  numberInvalid: "That is not a mobile number that we can message.",
  confirmNumber:
    "You entered {number}. If that is right and you agree to be messaged on WhatsApp, press {yes}. To enter it again, press {no}.",
  enterNumberFailed: "Sorry, we could not recognize the number.",
  unavailable: "Sorry, we cannot send the WhatsApp message right now.",
  enqueuing: "We are placing you in the queue. We will be with you as soon as someone is available.",
  dialing: "One moment, please, we are connecting you.",
  dialFailed: "The call could not be completed. Please try again later. Thank you for calling {company}.",
  goodbye: "Thank you for calling {company}. Please call again later. Goodbye.",
};
