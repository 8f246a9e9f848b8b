import type { UseFormReturn } from 'react-hook-form';
import type { Registration } from '@/api/registration-schema';

export type RegistrationFields = Registration;

export type RegistrationForm = UseFormReturn<RegistrationFields>;
