import type { CefrSkills } from '../../generated/CefrSkills';
import type { LanguageSkill } from '../../generated/LanguageSkill';
import { languageName, t } from '../../text';

/** Nobody asked about the five skills yet. */
export function noSkills(): CefrSkills {
    return { listening: null, reading: null, spoken_interaction: null, spoken_production: null, writing: null };
}

/** One language with its level, as far as either is known. */
export function languageWords(skill: LanguageSkill): string {
    const language = languageName(skill.language);
    if (skill.first_language) {
        return t('candidate-language-native', { language });
    }
    return skill.level
        ? t('candidate-language-level', { language, level: skill.level })
        : t('candidate-language-no-level', { language });
}

/** Who interpreted, if anybody did. */
export function interpretedWords(interpreter: string): string[] {
    return interpreter ? [t('contact-interpreted', { name: interpreter })] : [];
}
