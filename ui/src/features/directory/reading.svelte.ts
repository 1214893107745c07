export { Reading } from '../../drafts/reading.svelte';
