import { createFileRoute } from '@tanstack/react-router';
import { DevicesPage } from '@/features/profile/devices/devices-page';

export const Route = createFileRoute('/_shell/profile/devices')({ component: DevicesPage });
