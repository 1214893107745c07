import axe from 'axe-core';

/**
 * What axe finds in the document: rule and place. Contrast needs a real window and is judged there; so is whether
 * everything lies inside a landmark, which a single component cannot know.
 */
export async function violations(): Promise<string[]> {
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    const result = await axe.run(document.body, { rules, resultTypes: ['violations'] });
    return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
