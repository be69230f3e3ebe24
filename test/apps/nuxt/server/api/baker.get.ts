import { prerender } from 'career-path-elements/prerender';
import baker from '../baker.json';

export default defineEventHandler(() => prerender('salary-ladder', { path: baker }));
