import { tileResponse } from '../layouts/site-icon.ts';

export const GET = () => tileResponse(180);
