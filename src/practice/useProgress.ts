import {useSyncExternalStore} from 'react';
import {beforeScripts, current, type Kept, subscribe} from './keeper';

/** Progress as it stands, in this tab and in others. */
export const useProgress = (): Kept => useSyncExternalStore(subscribe, current, beforeScripts);
