import { createFileRoute } from '@tanstack/react-router';
import { SignedInPage } from '@/app/pages/signed-in-page';

export const Route = createFileRoute('/signed-in')({ component: SignedInPage });
