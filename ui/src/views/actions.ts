// What can be done from anywhere, with its key. The palette, the list of keys and the keyboard all read this list.

import { t } from '../text';
import { SECTIONS, TODAY, type Place } from './place';

export interface Action {
    readonly id: string;
    readonly words: () => string;
    /** With the Control key, except for the question mark. */
    readonly key?: string;
    readonly act: () => void;
}

/** What the actions work on. */
export interface Hands {
    readonly place: Place;
    readonly go: (place: Place) => void;
    readonly find: () => void;
    readonly undo: () => void;
    readonly lock: () => void;
    readonly openPalette: () => void;
    readonly openKeys: () => void;
}

export function actions(hands: Hands): Action[] {
    return [...sectionActions(hands), ...generalActions(hands)];
}

function generalActions({ go, find, undo, lock, openPalette, openKeys }: Hands): Action[] {
    return [
        { id: 'find', words: () => t('action-find'), key: 'f', act: find },
        {
            id: 'new',
            words: () => t('action-new-candidate'),
            key: 'n',
            act: () => go({ screen: 'new-candidate', text: '' }),
        },
        { id: 'europass', words: () => t('europass-heading'), act: () => go({ screen: 'europass' }) },
        { id: 'undo', words: () => t('action-undo'), key: 'z', act: undo },
        { id: 'today', words: () => t('today-heading'), act: () => go(TODAY) },
        { id: 'directory', words: () => t('action-directory'), act: () => go({ screen: 'directory' }) },
        { id: 'settings', words: () => t('action-settings'), act: () => go({ screen: 'settings' }) },
        { id: 'palette', words: () => t('action-palette'), key: 'k', act: openPalette },
        { id: 'keys', words: () => t('action-keys'), key: '?', act: openKeys },
        { id: 'lock', words: () => t('action-lock'), key: 'l', act: lock },
    ];
}

/** Inside a file, its sections are near. */
function sectionActions({ place, go }: Hands): Action[] {
    if (place.screen !== 'candidate') {
        return [];
    }
    return SECTIONS.map((section) => ({
        id: `section-${section}`,
        words: () => t('action-section', { section: t(`section-${section}`) }),
        act: () => go({ ...place, section }),
    }));
}

/** The action whose key was pressed. Where somebody types, only keys with Control count, and Ctrl+Z is the field's own. */
export function pressed(all: readonly Action[], event: KeyboardEvent): Action | undefined {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.altKey || event.metaKey) {
        return undefined;
    }
    if (event.key === '?') {
        return isTyping ? undefined : all.find(({ key }) => key === '?');
    }
    const key = event.ctrlKey && !event.shiftKey ? event.key.toLowerCase() : undefined;
    return key === undefined || (key === 'z' && isTyping) ? undefined : all.find((action) => action.key === key);
}
