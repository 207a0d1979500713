import type { LanguageSigns } from "./language-signs";

export const ENGLISH: LanguageSigns = {
  greetings: `
    hello hi hey hiya morning afternoon evening thanks thank thx please pls plz sorry bye goodbye cheers dear greetings
    good`,
  words: `
    the a an and or but nor not no yes yeah yep nope so if then than that this these those there here i im ive id ill you
    youre your yours ur u he she it its we were they them their his her our ours my mine me us to of in on at by for from
    with without about into over under out up down off as is are was be been being am do does did done dont doesnt didnt
    cant cannot could couldnt would wouldnt should shouldnt will wont can may might must have has had havent hasnt having
    get got getting give go going gone went want wanted wants wanna need needs needed like looking look help know think
    what whats when where wheres which who whos whom whose why how hows much many more most some any all every each
    another other others anything something nothing everything someone anyone nobody very too also just only still yet
    already again ever never always now today tomorrow yesterday before after while because until since during back
    one two three first last new old long day days time week month year man woman people thing things way well right let
    lets make made take took come came see saw say said tell told ask buy bought pay paid work working speak talk
    order orders received bill billing invoice refund shipping price prices sales support account delivery lol asap
    monday tuesday wednesday thursday friday saturday sunday`,
  endings: /(?:ing|tion|tions|ness|ght|ould|ly|ed|sh|ful|less|ough)$/,
  letters: undefined,
};
