/** Words that say nothing about the subject, so that no search is spent on them. */
export const STOP_EN: ReadonlySet<string> = new Set(
	(
		'a about all also am an and any are as at be been being but by can cannot could did do does ' +
		'doing done for from get gets getting give given go going got had has have having he her here ' +
		'him his how i if in into is it its just let like may me might more most much must my need no ' +
		'not of off on one or our out own please really shall she should so some such tell than that ' +
		'the their them then there these they thing things this those to too up us very want was we ' +
		'were what when where whether which while who whom whose why will with would you your ' +
		'don doesn isn aren didn won ll ve re s t d m vs'
	).split(' '),
);

/** Chinese words and particles of questions. Read as whole words while a question is cut. */
export const STOP_ZH: ReadonlySet<string> = new Set(
	(
		'的 了 吗 呢 吧 啊 呀 么 嘛 和 与 及 或 或者 还 还是 而 而且 但 但是 是 是不是 是否 不是 在 有 有没有 ' +
		'没 没有 不 不要 要 要不要 该 该不该 应该 能 能不能 能否 可以 可不可以 会 会不会 想 想要 请 请问 ' +
		'怎么 怎样 怎么样 怎么办 怎 咋 咋办 咋样 如何 为什么 为何 什么 什么样 啥 哪 哪个 哪些 哪里 哪种 谁 何 ' +
		'多少 几 几个 我 我们 你 你们 他 他们 她 它 它们 咱 咱们 自己 公司 企业 这 这个 这些 这种 那 那个 那些 ' +
		'一 一个 一下 一些 一种 个 种 把 被 给 让 对 对于 关于 从 到 向 往 跟 就 就是 都 也 又 再 才 只 ' +
		'很 太 更 最 比较 非常 什么时候 啥时候 已经 已经有 才算 才是 还有 现在 今天 明天 昨天 第 多 到底 究竟 究 竟 其实 如果 因为 所以 然后 时候 需要 必须 得 地 着 过 去 来 ' +
		'做 做到 办 办法 说 叫 叫做 意思 东西 事 事情 上 下 里 中 后 前 之 以 为 于 并 等 呗 嗯 哦'
	).split(' '),
);
