import express, { type Router } from "express";
import { getCountries, parsePhoneNumberWithError, validatePhoneNumberLength } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.min.json";
import type { Account } from "../account";
import type { Handsets } from "../handset/handsets";
import { authorize } from "./authorize";

/** The part of Twilio's Lookup (v2) that says whether a number can exist, and what kind of line it is. */
export function lookup(account: Account, handsets: Handsets): Router {
  const router = express.Router();
  router.use(authorize(account));
  router.get("/PhoneNumbers/:number", (request, response) => {
    const { Fields = "", CountryCode } = request.query;
    const known = numberOf(request.params.number, typeof CountryCode === "string" ? CountryCode : undefined);
    const typeAsked = String(Fields).split(",").includes("line_type_intelligence");
    response.json({
      ...NOT_ASKED,
      ...known,
      line_type_intelligence: typeAsked && known.valid ? lineType(handsets, known.phone_number) : null,
      url: `https://lookups.twilio.com/v2/PhoneNumbers/${encodeURIComponent(known.phone_number)}`,
    });
  });
  return router;
}

const NOT_ASKED = {
  caller_name: null,
  sim_swap: null,
  call_forwarding: null,
  line_status: null,
  identity_match: null,
  reassigned_number: null,
  sms_pumping_risk: null,
  phone_number_quality_score: null,
  pre_fill: null,
};

function numberOf(text: string, country: string | undefined) {
  const region = getCountries(metadata).find((known) => known === country);
  const options = region === undefined ? {} : { defaultCountry: region };
  try {
    const number = parsePhoneNumberWithError(text, options, metadata);
    const valid = number.isValid();
    const problem = validatePhoneNumberLength(text, options, metadata) ?? "INVALID_BUT_POSSIBLE";
    return {
      calling_country_code: number.countryCallingCode as string,
      country_code: number.country ?? null,
      phone_number: number.number as string,
      national_format: number.formatNational(),
      valid,
      validation_errors: valid ? [] : [problem],
    };
  } catch (fault) {
    const { message } = fault as Error;
    return {
      ...{ calling_country_code: null, country_code: null, national_format: null },
      phone_number: text,
      valid: false,
      validation_errors: [message === "INVALID_COUNTRY" ? "INVALID_COUNTRY_CODE" : message],
    };
  }
}

/** The simulated network knows no carriers. */
function lineType(handsets: Handsets, number: string): object {
  return {
    type: handsets.of(number).lineType,
    carrier_name: "Simulated",
    mobile_country_code: null,
    mobile_network_code: null,
    error_code: null,
  };
}
