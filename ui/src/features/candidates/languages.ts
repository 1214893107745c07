// What a person speaks: the level that counts, and the words for it.

import type { CefrLevel } from '../../generated/CefrLevel';
import type { CefrSkills } from '../../generated/CefrSkills';
import type { LanguageSkill } from '../../generated/LanguageSkill';
import { languageName, list, t, term } from '../../text';

/** In the order of the grid by which people judge themselves. */
export const CEFR_SKILLS = [
    'listening',
    'reading',
    'spoken_interaction',
    'spoken_production',
    'writing',
] as const satisfies readonly (keyof CefrSkills)[];

/** Nobody asked about the five skills yet. */
export function noSkills(): CefrSkills {
    return { listening: null, reading: null, spoken_interaction: null, spoken_production: null, writing: null };
}

export function knowsAnySkill(skills: CefrSkills): boolean {
    return CEFR_SKILLS.some((name) => skills[name] !== null);
}

/** Nothing as long as one of the five is not known, because it may be the lowest. */
export function lowestSkill(skills: CefrSkills): CefrLevel | null {
    const levels = CEFR_SKILLS.map((name) => skills[name]);
    // The names of the levels sort as the levels do.
    return levels.includes(null) ? null : (levels.sort()[0] ?? null);
}

/** The level that counts where one level is asked for. The core's `LanguageSkill::overall` has the same rule. */
export function overallLevel({ level, skills, first_language: isFirst }: LanguageSkill): CefrLevel | null {
    return level ?? lowestSkill(skills) ?? (isFirst && !knowsAnySkill(skills) ? 'C2' : null);
}

/** One language with its level, as far as either is known. */
export function languageWords(skill: LanguageSkill): string {
    const language = languageName(skill.language);
    if (skill.first_language) {
        return t('candidate-language-native', { language });
    }
    const level = overallLevel(skill);
    return level ? t('candidate-language-level', { language, level }) : t('candidate-language-no-level', { language });
}

/** The same with the skills whose levels are other than the one that is said, and with how all that is known. */
export function languageInFull(skill: LanguageSkill): string {
    const words = withSkills(skill);
    const language = asOneThing(words);
    return skill.level !== null || knowsAnySkill(skill.skills)
        ? t('candidate-language-basis', { language, basis: term('level-basis', skill.basis) })
        : words;
}

/** Tells the rows of a list apart, also where a language was noted twice. */
export function rowKey(languages: readonly LanguageSkill[], index: number): string {
    const code = languages[index]?.language ?? '';
    const before = languages.slice(0, index).filter(({ language }) => language === code).length;
    return `${code}-${before}`;
}

/** Who interpreted, if anybody did. */
export function interpretedWords(interpreter: string): string[] {
    return interpreter ? [t('contact-interpreted', { name: interpreter })] : [];
}

function withSkills(skill: LanguageSkill): string {
    // Who hears of a first language takes all of it for granted.
    const said = skill.first_language ? 'C2' : overallLevel(skill);
    const others = CEFR_SKILLS.flatMap((name) => {
        const level = skill.skills[name];
        return level === null || level === said ? [] : [t('candidate-language-skill', { skill: name, level })];
    });
    const words = languageWords(skill);
    const language = asOneThing(words);
    return others.length > 0 ? t('candidate-language-skills', { language, skills: list(others) }) : words;
}

/**
 * Words that are put into other words, without the marks around their own parts. Those would hide the letters by which
 * the outer sentence finds their direction, and an Arabic language would stand behind its level.
 */
function asOneThing(words: string): string {
    return words.replace(/[\u2066-\u2069]/g, '');
}
