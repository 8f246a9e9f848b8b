package io.fluffywaffle.defaults.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@Test
	void marksBecomeParagraphsHeadingsListsAndQuotes() {
		assertThat(Markdown.toHtml("""
				# Night bus

				It **stays**, *mostly*.

				3. three
				4. four

				> Thanks
				""")).containsSubsequence("<h2>Night bus</h2>", "<p>It <strong>stays</strong>, <em>mostly</em>.</p>",
				"<ol start=\"3\"><li>three</li>", "<blockquote>", "<p>Thanks</p>", "</blockquote>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
			"[x](JaVaScRiPt&colon;alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)",
			"![x](https://evil.example/a.png)", "![x](//evil.example/a.png)",
			"<a href=\"#\" onclick=\"alert(1)\">x</a>", "<style>p{display:none}</style>",
			"<iframe src=//evil.example></iframe>", "![x](/pictures/posts/../../api/me)", "[x](vbscript:x)",
			"<svg/onload=alert(1)>", "`<script>alert(1)</script>`" })
	void nothingRunsOrLoadsFromElsewhere(String source) {
		assertThat(Markdown.toHtml(source)).doesNotContainPattern("<(script|style|iframe|svg|img src=x)")
			.doesNotContainPattern("(?i)(href|src)=\"(javascript|data|vbscript|https?://evil|//)")
			.doesNotContainPattern("<[^>]*\\son\\w+=");
	}

	@Test
	void aLinkIsKeptAndMarkedAsSomebodysOwn() {
		assertThat(Markdown.toHtml("See https://council.example/bus."))
			.contains("<a href=\"https://council.example/bus\"")
			.containsPattern("rel=\"[^\"]*nofollow[^\"]*\"")
			.contains("ugc", "noopener");
	}

	@Test
	void ourOwnPicturesAreShown() {
		assertThat(Markdown.toHtml("![A bus](/pictures/posts/ab12-800.jpg)"))
			.contains("<img src=\"/pictures/posts/ab12-800.jpg\" alt=\"A bus\"");
	}

	@Test
	void deeplyNestedQuotesEnd() {
		assertThat(Markdown.toHtml(">".repeat(20_000) + " x")).contains("x");
	}

	@ParameterizedTest
	@CsvSource({ "'# Title\n\nA **bold** [link](https://x.example)', 100, Title A bold link",
			"one two three four five six, 20, one two three four…", "aaaaaaaaaaaaaaaaaaaaaaaaa, 10, aaaaaaaaa…",
			"aaaaaaaa😀bbbb, 10, aaaaaaaa…" })
	void tellsTheWordsAloneCutWhereTheyAreTooMany(String source, int longest, String text) {
		assertThat(Markdown.toText(source, longest)).isEqualTo(text);
	}

}
