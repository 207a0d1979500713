import { ASKED } from "./asked";
import { ASKED_OTHERWISE } from "./asked-otherwise";
import { FRUSTRATION } from "./frustration";
import { FRUSTRATION_BY_LANGUAGE } from "./frustration-by-language";
import { SENSITIVE } from "./sensitive";
import { SIGNS_OF_FRUSTRATION } from "./signs-of-frustration";

/** Our rules as they are written, by their reason. */
export const RULE_TEXTS = {
  asked: ASKED + ASKED_OTHERWISE,
  sensitive: SENSITIVE,
  frustration: FRUSTRATION + FRUSTRATION_BY_LANGUAGE + SIGNS_OF_FRUSTRATION,
} as const;
