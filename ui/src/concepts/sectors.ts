// Branches of business, as a business idea and a former business name them.

import type { Sector } from '../generated/Sector';

export const SECTORS: readonly Sector[] = [
    'food_and_catering',
    'retail',
    'crafts',
    'building',
    'vehicle_repair',
    'hair_and_beauty',
    'cleaning',
    'transport',
    'business_services',
    'information_technology',
    'care_and_education',
    'other',
];
