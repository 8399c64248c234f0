import type { Sector } from '@slrt/domain';
import { labelOf, type LabelCode } from '@slrt/i18n';

/** A document required by a category before a complaint can be referred or proposed. */
export interface CategoryDocument {
  readonly code: string;
  readonly name: string;
  readonly required: boolean;
}
export interface Category {
  readonly code: string;
  readonly name: string;
  /** Null: any sector. */
  readonly sector: Sector | null;
  readonly parent_code: string | null;
  /** Working days from filing to the answer: 5, or 14 for a dispute (SLRT guidelines). */
  readonly resolution_days: number;
  readonly documents: readonly CategoryDocument[];
  /** First and last day on which it can be chosen, `YYYY-MM-DD`. */
  readonly valid_from: string;
  readonly valid_until: string | null;
}

/**
 * Version of the list, compiled from the SLRT guidelines and district SOPs. Categories are never removed, because
 * complaints refer to them; set `valid_until` instead.
 */
export const categoryListVersion = '2026.2';

/** Names are in Indonesian; the catalogue (`@slrt/i18n`) has the labels in both languages. */
const doc = (code: LabelCode<'AttachmentKind'>, required = true): CategoryDocument => ({
  code,
  name: labelOf('id', 'AttachmentKind', code),
  required,
});
const identity = (required: boolean): CategoryDocument[] => [doc('FAMILY_CARD', required), doc('ID_CARD', required)];
const dispute = 14;

type Draft = { readonly code: LabelCode<'ComplaintCategory'> } & Partial<Category>;
const own = (draft: Draft): Category => ({
  name: labelOf('id', 'ComplaintCategory', draft.code),
  sector: null,
  parent_code: null,
  resolution_days: 5,
  documents: [],
  valid_from: '2017-01-01',
  valid_until: null,
  ...draft,
});
/** A category and its subcategories, which inherit sector, days and documents unless they have their own. */
const family = (parent: Draft, children: readonly Draft[]): Category[] => [
  own(parent),
  ...children.map((child) =>
    own({
      sector: parent.sector ?? null,
      resolution_days: parent.resolution_days ?? 5,
      documents: parent.documents ?? [],
      ...child,
      parent_code: parent.code,
    }),
  ),
];

/** All categories, in two levels. Each sector has at least one of its own. */
export const categories: readonly Category[] = [
  ...family({ code: 'TARGETING', resolution_days: dispute, documents: identity(false) }, [
    { code: 'TARGETING_NOT_LISTED' },
    { code: 'TARGETING_NOT_RECEIVING' },
    { code: 'TARGETING_INCLUSION', documents: [] },
  ]),
  ...family({ code: 'FOOD_AID', sector: 'FOOD' }, [
    { code: 'FOOD_AID_TARGET' },
    { code: 'FOOD_AID_TIME' },
    { code: 'FOOD_AID_AMOUNT' },
    { code: 'FOOD_AID_PRICE' },
    { code: 'FOOD_AID_QUALITY' },
    { code: 'FOOD_AID_ADMINISTRATION' },
  ]),
  ...family({ code: 'CARD' }, [
    { code: 'CARD_INACTIVE', documents: identity(false) },
    {
      code: 'CARD_LOST',
      documents: [...identity(false), doc('LOSS_REPORT', false)],
    },
    { code: 'CARD_WRONG', documents: identity(false) },
  ]),
  ...family({ code: 'DATA_MISMATCH', documents: identity(false) }, [
    { code: 'DATA_MISMATCH_NIK' },
    { code: 'DATA_MISMATCH_KK' },
    { code: 'DATA_MISMATCH_NAME' },
  ]),
  own({ code: 'SERVICE_REFUSED', resolution_days: dispute }),
  own({ code: 'INFORMATION' }),
  own({
    code: 'NO_PROGRAMME',
    resolution_days: dispute,
    documents: [...identity(true), doc('POVERTY_STATEMENT')],
  }),
  ...family({ code: 'HEALTH_CARE', sector: 'HEALTH' }, [
    {
      code: 'HEALTH_INSURANCE_REACTIVATION',
      documents: [...identity(true), doc('CARE_STATEMENT', false)],
    },
  ]),
  own({ code: 'SCHOOL_AID', sector: 'EDUCATION' }),
  own({ code: 'CASH_TRANSFER', sector: 'SOCIAL_ECONOMIC' }),
  own({ code: 'ELECTRICITY', sector: 'ENERGY' }),
  own({ code: 'FARM_AID', sector: 'AGRICULTURE' }),
  own({ code: 'FISHERY_AID', sector: 'FISHERIES' }),
  own({
    code: 'HOUSE_REPAIR',
    sector: 'HOUSING',
    resolution_days: dispute,
    documents: [...identity(true), doc('LAND_STATEMENT', false), doc('HOUSE_PHOTO')],
  }),
  own({ code: 'IDENTITY_DOCUMENT', sector: 'CIVIL_REGISTRATION' }),
];

const byCode = new Map(categories.map((category) => [category.code, category]));
/** Codes of all categories, with those that can no longer be chosen. */
export const categoryCodes: readonly string[] = [...byCode.keys()];

/** Returns the category of a stored code. Throws if the code is not in the list. */
export function categoryOf(code: string): Category {
  const category = byCode.get(code);
  if (!category) throw new Error(`unknown category ${code}`);
  return category;
}

/** True if the category is valid on the day and fits the sector. */
export function isSelectableCategory(code: string, sector: Sector, day: string): boolean {
  const category = byCode.get(code);
  if (!category || (category.sector !== null && category.sector !== sector)) return false;
  return category.valid_from <= day && (category.valid_until === null || day <= category.valid_until);
}
