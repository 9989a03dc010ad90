import Baseline from './Baseline.astro';
import Benchmark from './Benchmark.astro';
import BenchmarkList from './BenchmarkList.astro';
import Calculator from './Calculator.astro';
import CalculatorOnPaper from './CalculatorOnPaper.astro';
import Case from './Case.astro';
import ChapterLink from './ChapterLink.astro';
import ContactLink from './ContactLink.astro';
import Diagram from './Diagram.astro';
import Fact from './Fact.astro';
import Given from './Given.astro';
import Result from './Result.astro';
import Term from './Term.astro';

/** The tags that chapters may use, without importing them. */
export const chapterTags = {
	Benchmark,
	Calculator,
	Case,
	Diagram,
	Fact,
	Given,
	Link: ChapterLink,
	Result,
	Term,
};

/** The same tags for paper, where nothing can be typed into. */
export const paperTags = { ...chapterTags, Calculator: CalculatorOnPaper };

/** The tags of the other pages written in MDX. */
export const pageTags = { Baseline, BenchmarkList, Contact: ContactLink };
