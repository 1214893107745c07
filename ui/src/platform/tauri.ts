// The window's host. The only file that knows Tauri.

import { invoke } from '@tauri-apps/api/core';

import { asCallFailed, type Host } from './types';

export const tauriHost: Host = {
    async call(command, request) {
        try {
            return await invoke(command, { request });
        } catch (thrown) {
            throw asCallFailed(thrown);
        }
    },
};
