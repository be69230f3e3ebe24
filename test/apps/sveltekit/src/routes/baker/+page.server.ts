import { prerender } from 'career-path-elements/prerender';
import baker from './baker.json';

export const load = () => ({ ladder: prerender('salary-ladder', { path: baker }) });
