/**
 * The choice of the cards’ language, which the address keeps: `cards.html?lang=ja`. It runs before the cards are
 * defined, so that they are in this language from the start.
 */
import { localeOf } from '../../src/text/languages.js';
import { find } from '../find.js';
import { keepLanguage } from './links.js';

const select = find<HTMLSelectElement>('#language');

/** Whether an element is a card that isn’t inside another one. */
const isCard = ({ localName, parentElement }: Element): boolean =>
  localName.includes('-') && !parentElement!.closest('career-path, career-comparison');

const apply = (): void => {
  for (const card of [...document.querySelectorAll('main *')].filter(isCard)) {
    // English is the page’s language.
    if (select.value === 'en') card.removeAttribute('lang');
    else card.setAttribute('lang', select.value);
  }
  keepLanguage(select.value);
};

select.addEventListener('change', () => {
  const address = new URL(location.href);
  if (select.value === 'en') address.searchParams.delete('lang');
  else address.searchParams.set('lang', select.value);
  history.replaceState(null, '', address);
  apply();
});

// A variant such as zh-TW selects the language that the cards have for it.
select.value = localeOf(new URLSearchParams(location.search).get('lang') ?? 'en')?.file ?? 'en';
apply();
