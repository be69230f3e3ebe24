import type {} from 'career-path-elements/types/svelte';
