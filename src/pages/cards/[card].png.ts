import type { APIRoute, GetStaticPaths } from 'astro';
import { getChapters } from '../../components/chapters.ts';
import { SITE } from '../../env.ts';
import { drawCard } from '../../layouts/card.ts';

/** One picture for the home page and one a chapter, the same in both languages; none without SITE. */
export const getStaticPaths = (async () => {
	if (!SITE) return [];
	const chapters = await getChapters('en');
	return [
		{ params: { card: 'home' }, props: { here: 0 } },
		...chapters.map(({ slug, data }) => ({ params: { card: slug }, props: { here: data.order } })),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ here: number }> = async ({ props }) =>
	new Response(await drawCard(props.here), { headers: { 'Content-Type': 'image/png' } });
