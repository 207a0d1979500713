export const TEMPLATE_CATEGORIES = ["marketing", "utility", "authentication"] as const;

/** What WhatsApp takes a template for, and so what it costs. */
export type TemplateCategory = (typeof TEMPLATE_CATEGORIES)[number];

/** What things cost, in one currency. Whatever is left out is not counted. */
export interface Rates {
  /** ISO 4217. */
  readonly currency: string;
  /** For each template that is delivered, by its category. */
  readonly template: { readonly [Category in TemplateCategory]?: number };
  /** For each WhatsApp message that is handed to Twilio, templates included. */
  readonly message?: number;
  /** For each minute of an inbound call; each call's last minute counts whole in the bill, here by the second. */
  readonly voiceMinute?: number;
}

export interface CostPart {
  readonly what: "template" | "message" | "voice-minute";
  readonly category?: TemplateCategory;
  readonly count: number;
  readonly rate: number;
  readonly amount: number;
}

export interface Cost {
  readonly currency: string;
  readonly total: number;
  readonly parts: readonly CostPart[];
}

export interface Used {
  readonly templates: readonly { readonly name: string; readonly count: number }[];
  readonly messages: number;
  readonly voiceSeconds: number;
}

/** What all that was used cost. Of a template that is no longer in the config the category is taken for utility. */
export function costOf(used: Used, rates: Rates, categoryOf: (template: string) => TemplateCategory): Cost {
  const delivered = (category: TemplateCategory) =>
    used.templates.reduce((sum, { name, count }) => (categoryOf(name) === category ? sum + count : sum), 0);
  const parts = [
    ...TEMPLATE_CATEGORIES.flatMap((category) =>
      part("template", delivered(category), rates.template[category], category),
    ),
    ...part("message", used.messages, rates.message),
    ...part("voice-minute", Math.round(used.voiceSeconds / 0.6) / 100, rates.voiceMinute),
  ];
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  return { currency: rates.currency, total: rounded(total), parts };
}

function part(
  what: CostPart["what"],
  count: number,
  rate: number | undefined,
  category?: TemplateCategory,
): CostPart[] {
  if (rate === undefined) return [];
  return [{ what, ...(category !== undefined && { category }), count, rate, amount: rounded(count * rate) }];
}

/** To a ten-thousandth: rates have fractions of cents. */
const rounded = (amount: number) => Math.round(amount * 10_000) / 10_000;
