/** Owns how the settings reach the parts of the form. */
import { createContext, useContext } from 'react';
import type { SettingsForm } from './useSettings';

export const FormContext = createContext<SettingsForm | null>(null);

/** The settings of the window that this part stands in. */
export function useForm(): SettingsForm {
  const form = useContext(FormContext);
  if (form === null) throw new Error('a part of the settings form stands outside of it');
  return form;
}
