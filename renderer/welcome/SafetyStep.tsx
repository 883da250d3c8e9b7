/** Safety: the signs that need help first, then the conditions, each with what it changes. */
import { Conditions } from '../questionnaire/Conditions';
import { HeldNote, Signs } from '../questionnaire/Signs';
import type { ProfileForm } from '../questionnaire/useProfile';
import { useText } from '../text';

export function SafetyStep({ form }: { readonly form: ProfileForm }) {
  const { t } = useText();
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome.safety.title')}</h1>
      <p className="secondary welcome-lead">{t('welcome.safety.lead')}</p>
      <Signs form={form} />
      {form.view.paused !== null && <HeldNote form={form} />}
      <Conditions form={form} />
    </>
  );
}
