import { areas, labelOf, translate, type LabelCode, type LabelKind, type Language, type MessageKey } from '@slrt/i18n';
import { escapeHtml } from './html-page.ts';

/** Kinds of label in which the code of a reason or result is looked up, in this order. */
const kinds: readonly LabelKind[] = [
  ...(['UnfulfilledReason', 'ReferralReason', 'ReferralOutcome', 'PauseReason', 'VerificationFinding'] as const),
  ...(['ChangeRequestState', 'ConfirmationMethod'] as const),
];

/** Returns the code of a reason or result in words, as HTML. Null for codes that say nothing to a citizen. */
export function reasonText(language: Language, code: string | null): string | null {
  if (code === null) return null;
  const own: Readonly<Record<string, string>> = areas[language].citizen.reasons;
  if (Object.hasOwn(own, code)) return escapeHtml(translate(language, `citizen.reasons.${code}` as MessageKey));
  const kind = kinds.find((each) => Object.hasOwn(areas[language].labels[each], code));
  return kind ? escapeHtml(labelOf(language, kind, code as LabelCode<LabelKind>)) : null;
}
