package io.fluffywaffle.defaults.page;

import java.util.Map;

import io.fluffywaffle.defaults.page.PublicPage.ShareImage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublicPagesTests {

	private final PublicPages pages = new PublicPages("https://texts.example.org");

	@Test
	void whatAPageSaysOfItselfIsEscaped() {
		String html = this.pages.render(
				new PublicPage("<script>alert(1)</script>", "\"><script>", "/posts/1/x", null, true), "gone", Map.of());

		assertThat(html).contains("<title>&lt;script&gt;alert(1)&lt;/script&gt; · Waffle</title>")
			.doesNotContain("<script>");
	}

	@Test
	void shareCardsNameWholeAddresses() {
		String html = this.pages.render(new PublicPage("Night bus", "It stays.", "/posts/1/night-bus",
				new ShareImage("/pictures/posts/a-1600.jpg", "A bus"), true), "gone", Map.of());

		assertThat(html)
			.contains("<link rel=\"canonical\" href=\"https://texts.example.org/posts/1/night-bus\">",
					"<meta property=\"og:image\" content=\"https://texts.example.org/pictures/posts/a-1600.jpg\">",
					"<meta name=\"twitter:card\" content=\"summary_large_image\">")
			.doesNotContain("noindex");
	}

	@Test
	void searchEnginesLeaveOutWhatIsNotThere() {
		assertThat(this.pages.gone()).contains("<meta name=\"robots\" content=\"noindex\">", "There is nothing here");
	}

}
