import {useEffect, useState} from 'react';
import type {Deck} from './deck';

/**
 * All questions, fetched once as a file of their own: they are too much for the script of the page. `failed` until `retry`
 * brings them.
 */
export function useDeck(): {deck?: Deck; failed: boolean; retry: () => void} {
  const [deck, setDeck] = useState<Deck>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const address = new URL('@generated/answers/default/deck.json', import.meta.url);
    fetch(address)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((data: Deck) => isWanted && setDeck(data))
      .catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [tries]);
  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return {deck, failed, retry};
}
